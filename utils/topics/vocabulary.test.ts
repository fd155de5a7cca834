import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWords,
  noVocabulary,
  parseVocabulary,
  vocabularyScore,
} from './vocabulary.ts';

const weights = parseVocabulary('12 lonel hopel|-8 tyres');

function scoreOf(...blocks: readonly string[]): number {
  const vocabulary = noVocabulary();
  for (const block of blocks) {
    countWords(vocabulary, block.split(' '), weights);
  }
  return vocabularyScore(vocabulary);
}

describe('the vocabulary of a text', () => {
  it.each<[text: string, sign: number]>([
    ['lonely evenings since everybody moved away', 1],
    ['hopelessness and hopeless days', 1],
    ['four tyres for the price of three', -1],
    ['the shop opens at nine', 0],
    ['lon tyre', 0],
    ['', 0],
  ])('%j speaks for or against', (text, sign) => {
    expect(Math.sign(scoreOf(text))).toBe(sign);
  });

  it('says the same of a text at once and in pieces', () => {
    const word = fc.constantFrom('lonely', 'hopeless', 'tyres', 'garden', 'a');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.nat(60),
        (words, cut) => {
          const whole = scoreOf(words.join(' '));
          const pieces = scoreOf(
            words.slice(0, cut).join(' '),
            words.slice(cut).join(' '),
          );
          expect(pieces).toBeCloseTo(whole, 6);
        },
      ),
    );
  });

  it('hears a word less, the more else a text says', () => {
    const garden = Array.from({ length: 200 }, (_, i) => `garden${i}`);
    const others = garden.map((word) => word.split('').reverse().join(''));
    expect(scoreOf(`lonely ${others.join(' ')}`)).toBeLessThan(
      scoreOf('lonely'),
    );
  });

  it('does not believe a text that is stuffed', () => {
    const stuffed = parseVocabulary('90 lonel');
    const vocabulary = noVocabulary();
    countWords(vocabulary, Array<string>(5_000).fill('lonely'), stuffed);
    expect(vocabularyScore(vocabulary)).toBe(10);
  });
});
