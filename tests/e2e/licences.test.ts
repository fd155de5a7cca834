import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHROMIUM_PRODUCTION, FIREFOX_PRODUCTION } from './harness/builds.ts';

/** Packages by their lines in a text. */
function names(text: string, line: RegExp): (string | undefined)[] {
  return [...text.matchAll(line)].map(([, name]) => name);
}

it.each([CHROMIUM_PRODUCTION, FIREFOX_PRODUCTION])(
  '%s carries the notice of each package in it, each of them listed',
  (build) => {
    const packed = readFileSync(`${build}/LICENSES.txt`, 'utf8');
    const listed = readFileSync('docs/licences.md', 'utf8');
    const rows = names(listed, /^\| ([@a-z/-]+) +\| [A-Z]/gmu);
    expect(rows.length).toBeGreaterThan(0);
    expect(names(packed, /^([@a-z/-]+) [\d.]+ \(.+\)$/gmu)).toEqual(rows);
  },
);
