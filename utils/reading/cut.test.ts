import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from './cut.ts';

const split = (text: string): string[] => text.split(' ');

describe('cut', () => {
  it('ends pieces where sentences end', () => {
    const text =
      'She had not slept for a week, she said. “And nobody asked me why that had been?” It rained.';
    expect(cut(split(text)).map((words) => words.join(' '))).toEqual([
      'She had not slept for a week, she said.',
      '“And nobody asked me why that had been?”',
      'It rained.',
    ]);
  });

  it('keeps a title before a name together with the name', () => {
    const text = 'Then Dr. Amadi closed the door.';
    expect(cut(split(text))).toEqual([split(text)]);
  });

  it('loses no word, keeps the order, and makes no piece too long', () => {
    const word = fc.constantFrom('rest', 'day.', 'and', 'off!', 'on)', 'x');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const pieces = cut(words);
        expect(pieces.flat()).toEqual(words);
        expect(pieces.every(({ length }) => length > 0 && length <= 40)).toBe(
          true,
        );
      }),
    );
  });
});
