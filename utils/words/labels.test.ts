import { describe, expect, it } from 'vitest';
import { createLabels } from './labels.ts';

describe('a month in words', () => {
  it.each([
    ['en', '2026-07', 'July 2026'],
    ['fr', '2026-12', 'décembre 2026'],
    // A page is not to break over what a file or an older version left.
    ['en', '2026-13', '2026-13'],
    ['de', 'neulich', 'neulich'],
    ['en', '', ''],
  ])('%s: %j is %j', (language, month, words) => {
    expect(createLabels([language]).month(month)).toBe(words);
  });
});
