import type { Cue } from '../../utils/topics/cue-table.ts';
import { frequentWords } from '../../utils/topics/language.ts';
import { parseCues } from '../../utils/topics/parse-cues.ts';
import { TABLES } from '../../utils/topics/tables.ts';

/** The words near the cues of a text, and whether the text is about them. */
export interface ContextExample {
  readonly words: readonly string[];
  readonly about: boolean;
  readonly weight: number;
  /** Where it comes from: a word of one place only is not learned. */
  readonly genre: string;
}

/** Words of forums and of the net rather than of life. */
const FORUM = new Set(
  'reddit edit sub subreddit post posts posting posted thread upvote tl dr http https www com org html imgur lol guys op til nsfw'.split(
    ' ',
  ),
);
const LEAST_TEXTS = 12;
const ROUNDS = 80;
const RATE = 0.4;
/** Pulls the weights of words that hardly help to nothing. */
const SPARSITY = 0.00008;
const LEAST_WEIGHT = 0.5;
const MOST_WEIGHT = 6;

/** Learns a sparse weight for each word (logistic regression, L1). */
export function fitContext(
  examples: readonly ContextExample[],
): ReadonlyMap<string, number> {
  const names = vocabulary(examples);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((example) => ({
    ...example,
    known: example.words.flatMap((word) => index.get(word) ?? []),
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const w = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(names.length);
    let biasGradient = 0;
    for (const { known, about, weight } of rows) {
      const scale = 1 / Math.sqrt(known.length + 10);
      let sum = bias;
      for (const i of known) sum += (w[i] ?? 0) * scale;
      const error =
        (weight / total) * (1 / (1 + Math.exp(-sum)) - Number(about));
      biasGradient += error;
      for (const i of known) gradient[i] = (gradient[i] ?? 0) + error * scale;
    }
    bias -= RATE * 4 * biasGradient;
    for (let i = 0; i < w.length; i += 1) {
      const g = gradient[i] ?? 0;
      squares[i] = 0.9 * (squares[i] ?? 0) + 0.1 * g * g;
      const step = RATE / Math.sqrt((squares[i] ?? 0) + 1e-8);
      const moved = (w[i] ?? 0) - step * g;
      w[i] = shrink(moved, step * SPARSITY);
    }
  }
  return new Map(
    names.flatMap((name, i): [string, number][] => {
      const weight = Math.round(2 * (w[i] ?? 0)) / 2;
      if (Math.abs(weight) < LEAST_WEIGHT) return [];
      return [[name, Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight))]];
    }),
  );
}

function vocabulary(examples: readonly ContextExample[]): string[] {
  const seen = new Map<string, { texts: number; genres: Set<string> }>();
  for (const { words, genre } of examples) {
    for (const word of words) {
      const of = seen.get(word) ?? { texts: 0, genres: new Set() };
      of.texts += 1;
      of.genres.add(genre);
      seen.set(word, of);
    }
  }
  const skip = new Set([...FORUM, ...frequentWords('en')]);
  const cues = parseCues(TABLES.en).filter(
    ({ words, subject }) => words.length === 1 && subject !== 'crisis',
  );
  return [...seen]
    .filter(
      ([word, { texts, genres }]) =>
        texts >= LEAST_TEXTS &&
        genres.size >= 3 &&
        /^[a-z]{2,}$/u.test(word) &&
        !skip.has(word) &&
        !cues.some((cue) => isWord(cue, word)),
    )
    .map(([word]) => word)
    .sort();
}

function isWord({ words, stem }: Cue, word: string): boolean {
  return stem ? word.startsWith(words[0] ?? '?') : word === words[0];
}

function shrink(value: number, by: number): number {
  return Math.sign(value) * Math.max(0, Math.abs(value) - by);
}
