import { unreachable, waysAround } from './reach.mjs';

/**
 * Who may import whom. `DESIGN.md` draws it; here it is enforced. A folder, or
 * a file that stands in none, may import itself, `utils/result.ts`, and what
 * is listed; test files may import anything but an entrypoint.
 *
 * @typedef {{ may: string[] } & import('./reach.mjs').Reach} Layer
 * @type {Record<string, Layer>}
 */
const LAYERS = {
  'utils/result.ts': { may: [] },
  'utils/page-address.ts': { may: [] },
  'utils/card.ts': { may: [] },
  'utils/messages.ts': { may: ['utils/card', 'utils/topics'] },
  // Where the stages meet is a part of the page's world.
  'utils/stages.ts': {
    may: [
      'utils/card',
      'utils/messages',
      'utils/reading/check-result',
      'utils/topics',
    ],
    dom: true,
  },
  'utils/test-stages.ts': { may: ['utils/stages'] },
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
    // Stages in pages do without the polyfill, and say why.
    declare: ['runtime.ts', 'gate.ts'],
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
    packaged: true,
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

/** Packages by which the browser is reached. */
const BROWSER_PACKAGES = '^(webextension-polyfill|wxt|idb)(/|$)';

/**
 * ESLint configurations: one for each layer, and one for those of its files
 * that may declare something.
 *
 * @returns {import('eslint').Linter.Config[]}
 */
export function layerRules() {
  return Object.entries(LAYERS).flatMap(([key, layer]) => {
    const files = key.endsWith('.ts') ? key : `${key}/**/*.{ts,tsx}`;
    const declaring = (layer.declare ?? []).map((file) => `${key}/${file}`);
    return [
      rulesFor([files], key, layer, false),
      ...(declaring.length > 0 ? [rulesFor(declaring, key, layer, true)] : []),
    ];
  });
}

/**
 * @param {string[]} files
 * @param {string} key
 * @param {Layer} layer
 * @param {boolean} declares
 * @returns {import('eslint').Linter.Config}
 */
function rulesFor(files, key, layer, declares) {
  return {
    files,
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: importPatterns(key, layer) },
      ],
      'no-restricted-globals': ['error', ...unreachable(layer)],
      'no-restricted-syntax': ['error', ...waysAround(layer, declares)],
    },
  };
}

/**
 * @param {string} key
 * @param {Layer} layer
 */
function importPatterns(key, { may, browser }) {
  const name = key.replace(/\.ts$/u, '');
  const message = `${name} may import only: ${[name, ...may].join(', ')} (tools/lint/layers.mjs).`;
  const others = [name, 'utils/result', ...may];
  return [
    { regex: `^@/${allBut(others)}`, message },
    // What stands in no folder has the others beside it.
    ...(name === key
      ? []
      : [
          {
            regex: `^\\./${allBut(others.map((other) => other.replace('utils/', '')))}`,
            message,
          },
        ]),
    {
      regex: '(^|/)\\.\\.(/|$)',
      message: 'Import across areas by @/, so that layers are seen.',
    },
    ...(browser
      ? []
      : [
          {
            regex: BROWSER_PACKAGES,
            message:
              'Only utils/store, utils/access, utils/background and entrypoints reach the browser.',
          },
        ]),
  ];
}

/** @param {string[]} paths */
function allBut(paths) {
  return `(?!(${paths.map(escape).join('|')})(/|\\.|$))`;
}

/** @param {string} path */
function escape(path) {
  return path.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
