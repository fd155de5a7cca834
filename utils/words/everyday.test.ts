import { describe, expect, it } from 'vitest';
import { CAUSES, TOPICS } from '@/utils/topics/taxonomy.ts';
import { readFileSync } from 'node:fs';
import { everydayWords, littleWords } from './everyday.ts';
import { INTERFACE_LANGUAGES, textsOf } from './locales.ts';

describe.each(INTERFACE_LANGUAGES)('everyday words in %s', (language) => {
  const lists = JSON.parse(
    readFileSync(`locales/everyday/${language}.json`, 'utf8'),
  ) as Record<string, string>;

  it('exist for every topic and cause', () => {
    for (const topic of TOPICS) {
      expect(everydayWords(language, `topic.${topic}`), topic).not.toBe('');
    }
    for (const cause of CAUSES) {
      expect(everydayWords(language, `cause.${cause}`), cause).not.toBe('');
    }
    expect(littleWords(language)).not.toEqual([]);
  });

  it('belong to what the interface names', () => {
    const keys = Object.keys(lists).filter((key) => key !== 'little');
    const named = Object.keys(textsOf(language));
    expect(keys.filter((key) => !named.includes(key))).toEqual([]);
  });

  it.each(Object.entries(lists))('stand once in "%s"', (_, list) => {
    const words = list.split(', ').map((word) => word.toLowerCase());
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words).not.toContain('');
  });
});
