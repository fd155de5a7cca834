import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackPhrases } from '@/utils/topics/packed-phrases.ts';
import { JUDGED_LANGUAGES } from '@/utils/topics/taxonomy.ts';
import { packLists, WEIGHT } from './pack-lists.ts';

describe('packLists', () => {
  it('packs lines of cues after their weight, and other lists', () => {
    const source = `
      2 at work | at work*
    \`,
    others: 'panic room | panic rooms',`;
    expect(packLists(source)).toBe(
      "\n2 at workAwork*\n`,\nothers: 'panic roomArooms',",
    );
  });

  it('takes no number in another list for a weight', () => {
    expect(packLists("others: '1 d x | 1 d y',")).toBe("others: '1 d xBy',");
  });

  it.each(JUDGED_LANGUAGES)('keeps each phrase of the table in %s', (name) => {
    const source = readFileSync(`assets/cues/${name}.ts`, 'utf8');
    expect(phrasesOf(packLists(source))).toEqual(phrasesOf(source));
  });
});

/** Bars between phrases, or the letters in their place; no code. */
const LIST = /^[^{(:;]*(?:\||[a-z*_][A-Z])[^{(:;]*$/u;

/** The phrases of all lists of a source, in order. */
function phrasesOf(source: string): string[] {
  return source
    .split(/['"`\n]/u)
    .map((line) => line.trim().replace(WEIGHT, ''))
    .filter((line) => LIST.test(line))
    .flatMap(unpackPhrases);
}
