import type { Phrase } from './cue-table.ts';

/** Finds phrases in a list of words. */
export interface Matcher {
  /** Calls back with each phrase that begins at the word with this place. */
  at(
    words: readonly string[],
    place: number,
    found: (phrase: number, length: number) => void,
  ): void;
}

/** Stems of single words are looked up by so many letters. */
const PREFIX = 3;

/**
 * Prepares phrases; their places in `phrases` are what is called back with.
 * Longer phrases that begin alike come first.
 */
export function createMatcher(phrases: readonly Phrase[]): Matcher {
  /** Phrases by their first two words: "la" alone begins a hundred. */
  const byPair = new Map<string, Map<string, number[]>>();
  const byWord = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  const order = phrases
    .map((_, index) => index)
    .sort((a, b) => lengthOf(phrases[b]) - lengthOf(phrases[a]));
  for (const index of order) {
    const { words, stem } = phrases[index] ?? { words: [], stem: false };
    const [first = '', second = ''] = words;
    if (words.length > 2 || (words.length === 2 && !stem)) {
      const pairs = byPair.get(first) ?? new Map<string, number[]>();
      byPair.set(first, pairs);
      append(pairs, second, index);
    } else if (words.length === 1 && stem) {
      append(byPrefix, first.slice(0, PREFIX), index);
    } else append(byWord, first, index);
  }

  return {
    at(words, place, found) {
      const word = words[place] ?? '';
      const pairs = byPair.get(word)?.get(words[place + 1] ?? '');
      const whole = byWord.get(word);
      const begun = byPrefix.get(word.slice(0, PREFIX));
      if (pairs) look(pairs, words, place, found);
      if (whole) look(whole, words, place, found);
      if (begun) look(begun, words, place, found);
    },
  };

  function look(
    candidates: readonly number[],
    words: readonly string[],
    place: number,
    found: (phrase: number, length: number) => void,
  ): void {
    for (const index of candidates) {
      const phrase = phrases[index];
      if (phrase && matches(phrase, words, place)) {
        found(index, phrase.words.length);
      }
    }
  }
}

function matches(
  { words, stem }: Phrase,
  text: readonly string[],
  place: number,
): boolean {
  const last = words.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const wanted = words[i] ?? '';
    const there = text[place + i] ?? '';
    if (there === wanted) continue;
    if (!(stem && i === last && there.startsWith(wanted))) return false;
  }
  return true;
}

function append(map: Map<string, number[]>, key: string, index: number): void {
  const same = map.get(key);
  if (same) same.push(index);
  else map.set(key, [index]);
}

function lengthOf(phrase: Phrase | undefined): number {
  return phrase?.words.length ?? 0;
}
