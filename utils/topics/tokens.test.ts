import { describe, expect, it } from 'vitest';
import { tokens } from './tokens.ts';

describe('tokens', () => {
  it.each([
    ['Burn-out, again', ['burn', 'out', 'again']],
    ['I can’t sleep', ['i', 'can', 't', 'sleep']],
    ['ERSCHÖPFUNG', ['erschopfung']],
    ['bur\u00ADn\u200Bout', ['burnout']],
    ['große Straße', ['grosse', 'strasse']],
    ['😔 ... 😔', []],
  ])('%s', (text, words) => {
    expect(tokens(text)).toEqual(words);
  });

  it('cuts what is too long to be a word', () => {
    expect(tokens('a'.repeat(100_000))).toEqual(['a'.repeat(40)]);
  });
});
