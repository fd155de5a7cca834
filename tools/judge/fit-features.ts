import {
  FEATURES,
  type Feature,
  type FeatureValues,
} from '../../utils/topics/features.ts';
import { probability } from '../../utils/topics/probability.ts';
import { fitLogistic, type SparseRow } from './fit-logistic.ts';

/** The features of a text, and whether it is about our topics. */
export interface Example {
  readonly features: FeatureValues;
  readonly about: boolean;
  readonly weight: number;
}

/** With a vocabulary that texts taught, or by what people wrote alone. */
export type Way = 'learned' | 'written';
export type FeatureWeights = Readonly<Record<Feature, number>>;

const STEPS = 1_500;
/** Keeps weights small where the data says little. */
const RIDGE = 2e-4;
/**
 * Weights that are set by hand.
 *
 * `vocabulary` is how much of what the vocabulary says is believed: what words
 * and cues tell is partly the same. Tried from 0.3 to 1: more of it helps on
 * pages like those that taught it, and harms on others.
 *
 * `brief` is given to short texts, in log-odds (in English, to 60 words 3.1, to
 * 100 words 1.9). The public texts have no short pages, only pieces cut from
 * posts, and teach too much silence: set on excerpts of our own.
 *
 * `burnout` makes up for how few texts are about it. Tried from 0.3 to 1.2: from
 * 0.9 on, alarms come with it.
 */
const BY_HAND = {
  learned: { vocabulary: 0.5, brief: 3.3, burnout: 0.8 },
  written: { vocabulary: 0, brief: 0.9, burnout: 0.4 },
} as const;
/**
 * Log-odds asked for beyond even ones: a card that is wrong costs more trust
 * than one that stays away, and only a few may come in a day.
 */
const CAUTION = { learned: 2.25, written: 0.5 } as const;
/** The vocabulary moves log-odds by no more. */
const MOST_SHIFT = 20;

/**
 * What a feature can only speak for (1) or against (-1): the look-alikes of
 * the data must not teach otherwise.
 */
const SIGNS: Readonly<Partial<Record<Feature, 1 | -1>>> = {
  sum: 1,
  headed: 1,
  spread: 1,
  phrases: 1,
  people: 1,
  elsewhere: -1,
  foreign: -1,
  others: -1,
};

/** Logistic regression on the features, beside what is set by hand. */
export function fitFeatures(
  data: readonly Example[],
  way: Way,
): FeatureWeights {
  const used: readonly Feature[] = FEATURES.filter(
    (name) => !(name in BY_HAND[way]),
  );
  const w = fitLogistic(
    {
      rows: data.map(({ features }) => sparseRow(features, used)),
      about: data.map(({ about }) => about),
      weights: data.map(({ weight }) => weight),
    },
    used.map((name) => ({ ridge: RIDGE, sign: SIGNS[name] })),
    STEPS,
  );
  const weights = {
    ...Object.fromEntries(used.map((name, f) => [name, rounded(w[f])])),
    ...BY_HAND[way],
  } as FeatureWeights;
  const shift = settlingShift(data, weights) - CAUTION[way];
  return { ...weights, bias: rounded(weights.bias + shift) };
}

/**
 * What brings the judge back to believing as many texts as are about our
 * topics, after the vocabulary was added: bisection on the log-odds.
 */
function settlingShift(
  data: readonly Example[],
  weights: FeatureWeights,
): number {
  // Else the bias would take back what short texts are given.
  const told = { ...weights, brief: 0 };
  let low = -MOST_SHIFT;
  let high = MOST_SHIFT;
  while (high - low > 1e-3) {
    const shift = (low + high) / 2;
    const surplus = data.reduce(
      (sum, { features, about, weight }) =>
        sum + weight * (probability(features, told, shift) - Number(about)),
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
  features: FeatureValues,
  used: readonly Feature[],
): SparseRow {
  return {
    at: Uint32Array.from(used.keys()),
    values: Float64Array.from(used, (name) => features[name]),
  };
}
