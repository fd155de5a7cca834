import { appendFileSync, cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from '@/tests/temporary-folder.ts';

/** Folders of the builds under test; `npm test` builds them first. */
export const CHROMIUM_E2E = resolve('.output/chrome-mv3-e2e');
export const CHROMIUM_PRODUCTION = resolve('.output/chrome-mv3');
export const FIREFOX_E2E = resolve('.output/firefox-mv3-e2e');
export const FIREFOX_PRODUCTION = resolve('.output/firefox-mv3');

/** A copy of a build whose background makes one request, as a leak would. */
export function canaryBuild(build: string): string {
  const folder = temporaryFolder();
  cpSync(build, folder, { recursive: true });
  appendFileSync(
    join(folder, 'background.js'),
    "\nfetch('http://canary.invalid/leak', { mode: 'no-cors' }).catch(() => {});\n",
  );
  return folder;
}
