import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPhrases, unpackPhrases } from './packed-phrases.ts';

describe('packed phrases', () => {
  it('leaves out the words that two begin with', () => {
    expect(packPhrases(['my boss', 'my boss s wife', 'my rent', 'rent'])).toBe(
      'my bossBs wifeArent|rent',
    );
  });

  it('are read as people write them, too', () => {
    expect(unpackPhrases('my boss | my rent*\n  rent | ')).toEqual([
      'my boss',
      'my rent*',
      'rent',
    ]);
  });

  it('come out as they went in', () => {
    const word = fc.constantFrom('my', 'boss', 'at', 'work*', '24', 'é');
    const phrase = fc
      .array(word, { minLength: 1, maxLength: 5 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(phrase), (phrases) => {
        expect(unpackPhrases(packPhrases(phrases))).toEqual(phrases);
      }),
    );
  });
});
