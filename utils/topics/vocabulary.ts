/**
 * The words of a whole text, by their stems: what sort of text it is, whether
 * its cues are many or few. Stems that texts taught have weights.
 */
export interface Vocabulary {
  /** How often each stem was said. */
  readonly stems: Map<string, number>;
  /** Squares of what each stem counts, summed: the longer the text, the more. */
  squares: number;
  /** What each stem counts times its weight, summed. */
  sum: number;
}

/** Letters of a stem: "anxious" and "anxiety" have the same. */
const STEM = 5;
/** Words with fewer letters are in every text. */
const LEAST_LETTERS = 4;
/** A few words prove little: they count as if there were more. */
const LEAST_SQUARES = 10;
/** Few texts about our topics say more; stuffed ones do. */
const MOST = 10;

/** Nothing was said yet. */
export function noVocabulary(): Vocabulary {
  return { stems: new Map(), squares: 0, sum: 0 };
}

/** The weights of a table's stems: `12 lonel hopel|-8 weigh`. */
export function parseVocabulary(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split('|').flatMap((entry) => {
      const [weight = '', ...stems] = entry.split(' ');
      return stems.map((stem): [string, number] => [stem, Number(weight)]);
    }),
  );
}

/** Adds words; each costs the same, however long the text. */
export function countWords(
  vocabulary: Vocabulary,
  words: readonly string[],
  weights: ReadonlyMap<string, number>,
): void {
  const { stems } = vocabulary;
  for (const word of words) {
    if (word.length < LEAST_LETTERS) continue;
    const stem = word.slice(0, STEM);
    const times = stems.get(stem) ?? 0;
    stems.set(stem, times + 1);
    const before = stemCount(times);
    const now = stemCount(times + 1);
    vocabulary.squares += now ** 2 - before ** 2;
    vocabulary.sum += (now - before) * (weights.get(stem) ?? 0);
  }
}

/** What a stem counts: once 1, each time again less. */
export function stemCount(times: number): number {
  return times === 0 ? 0 : 1 + Math.log(times);
}

/** By how much counts shrink, so that long texts do not say more. */
export function textLength({ squares }: Vocabulary): number {
  return Math.sqrt(Math.max(LEAST_SQUARES, squares));
}

/** What the words said so far add up to, in log-odds but for a constant. */
export function vocabularyScore(vocabulary: Vocabulary): number {
  return Math.min(MOST, vocabulary.sum / textLength(vocabulary));
}
