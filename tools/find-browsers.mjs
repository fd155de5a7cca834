import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * Names under which a Chromium that still takes `--load-extension` is
 * installed; branded Chrome no longer does.
 */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition'];

/** Where installers put browsers without adding them to the path. */
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * Path of an installed Chromium, or undefined. `CHROMIUM_PATH` goes first.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  return find(process.env.CHROMIUM_PATH, CHROMIUM_NAMES, [
    ...CHROMIUM_PLACES,
    ...playwrightDownload(),
  ]);
}

/**
 * Path of an installed Firefox, or undefined. `FIREFOX_PATH` goes first.
 *
 * @returns {string | undefined}
 */
export function findFirefox() {
  return find(process.env.FIREFOX_PATH, FIREFOX_NAMES, FIREFOX_PLACES);
}

/**
 * @param {string | undefined} chosen
 * @param {string[]} names
 * @param {string[]} places
 */
function find(chosen, names, places) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...(chosen ? [chosen] : []),
    ...folders.flatMap((folder) =>
      names.flatMap((name) => [
        join(folder, name),
        join(folder, `${name}.exe`),
      ]),
    ),
    ...places,
  ];
  return candidates.find((path) => existsSync(path));
}

/** Where Playwright keeps the Chromium that it downloads. */
function playwrightDownload() {
  try {
    const require = createRequire(import.meta.url);
    return [require('playwright-core').chromium.executablePath()];
  } catch {
    // The packages are not installed yet, or there is no build for this system.
    return [];
  }
}
