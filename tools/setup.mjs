// Everything that must be on the machine before the project's own commands
// can run. Runs on the Node that is there (20 or newer), needs no package, and
// does nothing when all is there already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-browsers.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');
const STAMP = join(ROOT, 'node_modules', '.commonplace-setup');
const OLDEST_NODE = 20;

const wanted = new Set(process.argv.slice(2));
process.chdir(ROOT);
checkNode();
installPackages();
prepareTypes();
if (wanted.has('chromium')) ensureBrowser('chromium', findChromium);
if (wanted.has('firefox')) ensureBrowser('firefox', findFirefox);

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_NODE) return;
  fail(
    `Node ${process.versions.node} is too old.`,
    `Install Node ${OLDEST_NODE} or newer (https://nodejs.org), then try again.`,
  );
}

function installPackages() {
  const lock = readFileSync('package-lock.json');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  say('Installing the packages (package-lock.json) …');
  // The lock file pins Node itself too (package `node`): npm puts it first on
  // the path of the scripts that follow.
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    fail(
      'The packages could not be installed.',
      'npm says why above; most often the npm registry cannot be reached.',
    );
  }
  writeFileSync(STAMP, hash);
}

function prepareTypes() {
  if (existsSync(join('.wxt', 'wxt.d.ts'))) return;
  if (!run('wxt', ['prepare'], { quiet: true })) {
    fail('WXT could not write its types.', 'Run `npx wxt prepare` to see why.');
  }
}

/**
 * @param {'chromium' | 'firefox'} name
 * @param {() => string | undefined} find
 */
function ensureBrowser(name, find) {
  if (find()) return;
  const packageName = name === 'firefox' ? 'firefox-esr' : 'chromium';
  // Playwright's own Firefox is patched and takes no extension.
  if (name === 'chromium' && downloadChromium()) return;
  if (isDebianRoot()) {
    say(`No ${name} was found: installing Debian's ${packageName} by apt …`);
    const installed =
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        packageName,
      ]);
    if (installed && find()) return;
  }
  fail(
    `No ${name} was found, and none could be installed.`,
    `Install one (on Debian: sudo apt-get install ${packageName}), or name it ` +
      `in ${name.toUpperCase()}_PATH, then try again.`,
  );
}

/** Playwright's download, kept where `findChromium` looks for it. */
function downloadChromium() {
  say('No Chromium was found: trying Playwright’s download …');
  const done = run('playwright-core', ['install', 'chromium'], { quiet: true });
  if (!done) say('That download cannot be had here.');
  return done && findChromium() !== undefined;
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
function run(command, args, { quiet = false } = {}) {
  const { status } = spawnSync(command, args, {
    // Standard output belongs to the command that follows.
    stdio: quiet ? 'ignore' : ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PATH: [BIN, process.env.PATH].join(delimiter),
    },
  });
  return status === 0;
}

/** @param {string} text */
function say(text) {
  console.error(`set-up: ${text}`);
}

/**
 * @param {string} what
 * @param {string} mend
 * @returns {never}
 */
function fail(what, mend) {
  console.error(`\nset-up: ${what}\n        ${mend}\n`);
  process.exit(1);
}
