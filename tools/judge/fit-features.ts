import {
  FEATURES,
  type Feature,
  type FeatureValues,
} from '../../utils/topics/features.ts';
import { probability } from '../../utils/topics/probability.ts';
import { fitLogistic, type SparseRow } from './fit-logistic.ts';

/** The features and cues of a text, and whether it is about our topics. */
export interface Example {
  readonly features: FeatureValues;
  readonly cues: ReadonlyMap<string, number>;
  readonly about: boolean;
  readonly weight: number;
}

/** Weights of the features, and what single cues add to the log-odds. */
export interface Fitted {
  readonly weights: Readonly<Record<Feature, number>>;
  readonly cues: ReadonlyMap<string, number>;
}

const STEPS = 1_500;
/** Keeps weights small where the data says little. */
const RIDGE = 2e-4;
/** A single cue must be seen often to say more than its hand-set weight. */
const CUE_RIDGE = 1e-3;
const LEAST_TEXTS = 8;
const LEAST_CUE_WEIGHT = 0.3;
/**
 * Log-odds asked for beyond even ones: a card that is wrong costs more trust
 * than one that stays away, and only a few may come in a day.
 */
const CAUTION = 1;
/**
 * Weights that are set by hand.
 *
 * `vocabulary` is how much of what the vocabulary says is believed. Tried from
 * 0.25 to 0.75: more of it helps on pages like those that taught it, and harms
 * on others.
 *
 * `brief` is given, in log-odds, for each part of 100 words that a short text
 * lacks (in English, to 40 words 2.1). The public texts have no short pages,
 * only pieces cut from posts, and teach too much silence: set on excerpts of
 * our own.
 */
const BY_HAND = {
  learned: { learned: 1, vocabulary: 0.35, brief: 3.5 },
  written: { learned: 0, vocabulary: 0, brief: 2 },
} as const;
/** The vocabulary moves log-odds by no more. */
const MOST_SHIFT = 20;

/**
 * What a feature can only speak for (1) or against (-1): the look-alikes of
 * the data must not teach otherwise.
 */
const SIGNS: Readonly<Partial<Record<Feature, 1 | -1>>> = {
  sum: 1,
  density: 1,
  headed: 1,
  spread: 1,
  names: 1,
  phrases: 1,
  hints: 1,
  people: 1,
  elsewhere: -1,
  foreign: -1,
  others: -1,
};

/**
 * Logistic regression on the features and, where `withCues`, on single cues
 * beside them.
 */
export function fitFeatures(
  data: readonly Example[],
  withCues: boolean,
): Fitted {
  const used: readonly Feature[] = FEATURES.filter(
    (name) => !(name in BY_HAND.learned),
  );
  const keys = withCues ? frequentCues(data) : [];
  const places = new Map(keys.map((key, i) => [key, used.length + i]));
  const w = fitLogistic(
    {
      rows: data.map((example) => sparseRow(example, used, places)),
      about: data.map(({ about }) => about),
      weights: data.map(({ weight }) => weight),
    },
    [
      ...used.map((name) => ({ ridge: RIDGE, sign: SIGNS[name] })),
      ...keys.map(() => ({ ridge: CUE_RIDGE })),
    ],
    STEPS,
  );
  const weights = {
    ...Object.fromEntries(used.map((name, f) => [name, rounded(w[f])])),
    ...BY_HAND[withCues ? 'learned' : 'written'],
  } as Record<Feature, number>;
  const cues = new Map(
    keys.flatMap((key): [string, number][] => {
      const weight = Math.round(10 * (w[places.get(key) ?? 0] ?? 0)) / 10;
      return Math.abs(weight) < LEAST_CUE_WEIGHT ? [] : [[key, weight]];
    }),
  );
  if (!withCues) return { weights, cues };
  const shift = settlingShift(data, { weights, cues }) - CAUTION;
  return {
    weights: { ...weights, bias: rounded(weights.bias + shift) },
    cues,
  };
}

/** What cues add, beyond their weights, to a text that has so much of them. */
export function learnedOf(
  much: ReadonlyMap<string, number>,
  cues: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const [key, value] of much) sum += value * (cues.get(key) ?? 0);
  return sum;
}

/**
 * What brings the judge back to believing as many texts as are about our
 * topics, after the vocabulary was added: bisection on the log-odds.
 */
function settlingShift(data: readonly Example[], fitted: Fitted): number {
  const told = data.map(({ features, cues, about, weight }) => {
    const learned = learnedOf(cues, fitted.cues);
    // Else the bias would take back what short texts are given.
    return { features: { ...features, learned, brief: 0 }, about, weight };
  });
  let low = -MOST_SHIFT;
  let high = MOST_SHIFT;
  while (high - low > 1e-3) {
    const shift = (low + high) / 2;
    const surplus = told.reduce(
      (sum, { features, about, weight }) =>
        sum +
        weight * (probability(features, fitted.weights, shift) - Number(about)),
      0,
    );
    if (surplus > 0) high = shift;
    else low = shift;
  }
  return low;
}

function rounded(value = 0): number {
  return Math.round(1_000 * value) / 1_000;
}

function sparseRow(
  { features, cues }: Example,
  used: readonly Feature[],
  places: ReadonlyMap<string, number>,
): SparseRow {
  const entries = [
    ...used.map((name, f): [number, number] => [f, features[name]]),
    ...[...cues].flatMap(([key, value]): [number, number][] => {
      const place = places.get(key);
      return place === undefined ? [] : [[place, value]];
    }),
  ].filter(([, value]) => value !== 0);
  return {
    at: Uint32Array.from(entries, ([place]) => place),
    values: Float64Array.from(entries, ([, value]) => value),
  };
}

function frequentCues(data: readonly Example[]): string[] {
  const texts = new Map<string, number>();
  for (const { cues } of data) {
    for (const key of cues.keys()) texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  return [...texts]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .map(([key]) => key)
    .sort();
}
