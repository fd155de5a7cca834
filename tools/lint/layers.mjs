/**
 * Who may import whom. `DESIGN.md` draws it; here it is enforced. A folder may
 * import itself, `utils/result.ts`, and what is listed; test files may import
 * anything but an entrypoint.
 *
 * @type {Record<string, { may: string[], browser?: boolean, dom?: boolean }>}
 */
const LAYERS = {
  'utils/topics': { may: ['assets/cues'] },
  'utils/catalogue': { may: ['utils/topics'] },
  'utils/guides': { may: ['utils/topics'] },
  'utils/pacing': { may: ['utils/topics'] },
  'utils/saved': { may: ['utils/catalogue', 'utils/topics'] },
  'utils/words': {
    may: ['utils/catalogue', 'utils/topics', 'utils/card', 'locales'],
  },
  'utils/reading': {
    may: [
      'utils/topics',
      'utils/messages',
      'utils/page-address',
      'utils/stages',
      'utils/card',
    ],
    dom: true,
  },
  'utils/store': {
    may: [
      'utils/catalogue',
      'utils/guides',
      'utils/topics',
      'utils/saved',
      'utils/pacing',
    ],
    browser: true,
  },
  'utils/access': {
    may: [
      'utils/page-address',
      'utils/store/preferences-schema',
      'utils/messages',
      'utils/reading/check-result',
    ],
    browser: true,
  },
  'utils/background': {
    may: [
      'utils/access',
      'utils/card',
      'utils/catalogue',
      'utils/messages',
      'utils/pacing',
      'utils/page-address',
      'utils/store',
      'utils/topics',
      'utils/words',
    ],
    browser: true,
  },
  'utils/models': {
    may: [
      'utils/access',
      'utils/card',
      'utils/catalogue',
      'utils/guides',
      'utils/messages',
      'utils/saved',
      'utils/store',
      'utils/topics',
      'utils/words',
    ],
    dom: true,
  },
  components: {
    may: [
      'assets',
      'utils/access',
      'utils/card',
      'utils/catalogue',
      'utils/guides',
      'utils/messages',
      'utils/models',
      'utils/saved',
      'utils/stages',
      'utils/store',
      'utils/topics',
      'utils/words',
    ],
    dom: true,
  },
};

/** Where the browser's own things are out of reach, values in, values out. */
const NO_BROWSER = ['browser', 'chrome', 'indexedDB', 'localStorage'];
const NO_DOM = ['document', 'window', 'navigator', 'location', 'fetch'];

/**
 * ESLint configurations, one for each layer.
 *
 * @returns {import('eslint').Linter.Config[]}
 */
export function layerRules() {
  return Object.entries(LAYERS).map(([folder, layer]) => {
    const { may, browser = false, dom = false } = layer;
    const allowed = [folder, 'utils/result', ...may].map(escape).join('|');
    return {
      files: [`${folder}/**/*.{ts,tsx}`],
      ignores: ['**/*.test.{ts,tsx}'],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^@/(?!(${allowed})(/|\\.|$))`,
                message: `${folder} may import only: ${[folder, ...may].join(', ')} (tools/lint/layers.mjs).`,
              },
              {
                regex: '^\\.\\./',
                message: 'Import across areas by @/, so that layers are seen.',
              },
              ...(browser
                ? []
                : [
                    {
                      regex: '^webextension-polyfill$',
                      message:
                        'Only utils/store, utils/access, utils/background and entrypoints reach the browser.',
                    },
                  ]),
            ],
          },
        ],
        'no-restricted-globals': [
          'error',
          ...(browser ? [] : NO_BROWSER),
          ...(browser || dom ? [] : NO_DOM),
        ],
      },
    };
  });
}

/** @param {string} path */
function escape(path) {
  return path.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
