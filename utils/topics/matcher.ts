/** A phrase of words, the last of which may be a stem. */
interface Phrase {
  readonly words: readonly string[];
  readonly stem: boolean;
}

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

/** Prepares phrases; their places in `phrases` are what is called back with. */
export function createMatcher(phrases: readonly Phrase[]): Matcher {
  const byWord = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  phrases.forEach(({ words, stem }, index) => {
    const [first = ''] = words;
    const isStem = stem && words.length === 1;
    const map = isStem ? byPrefix : byWord;
    const key = isStem ? first.slice(0, PREFIX) : first;
    map.set(key, [...(map.get(key) ?? []), index]);
  });

  function matches(
    { words, stem }: Phrase,
    text: readonly string[],
    place: number,
  ): boolean {
    const last = words.length - 1;
    return words.every((word, i) => {
      const there = text[place + i] ?? '';
      return stem && i === last ? there.startsWith(word) : there === word;
    });
  }

  return {
    at(words, place, found) {
      const word = words[place] ?? '';
      for (const candidates of [
        byWord.get(word),
        byPrefix.get(word.slice(0, PREFIX)),
      ]) {
        for (const index of candidates ?? []) {
          const phrase = phrases[index];
          if (phrase && matches(phrase, words, place)) {
            found(index, phrase.words.length);
          }
        }
      }
    },
  };
}
