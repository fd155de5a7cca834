import { describe, expect, it } from 'vitest';
import { cutsOf, cutText } from './cut-text.ts';
import { testText } from './test-text.ts';

const text = (words: readonly string[]) =>
  testText({ title: 'A title', text: words.join(' ') });

const plain = (count: number) => Array<string>(count).fill('plain');

describe('cuts of a text', () => {
  it.each([
    [40, ['all']],
    [100, ['all', 'excerpt']],
    [400, ['all', '150', 'excerpt']],
  ])('of %d words are %j', (words, cuts) => {
    expect(cutsOf(text(plain(words)))).toEqual(cuts);
  });

  it('are the opening, and what stands around the first word of ours', () => {
    const long = text([...plain(200), 'anxious', ...plain(200)]);
    expect(cutText(long, 'all')).toBe(long);
    expect(cutText(long, '150').text.trim().split(' ')).toHaveLength(150);
    const excerpt = cutText(long, 'excerpt');
    expect(excerpt.title).toBe('');
    expect(excerpt.text.trim().split(' ')).toHaveLength(60);
    expect(excerpt.text).toContain('anxious');
  });
});
