import {
  FEATURES,
  type Feature,
  type FeatureValues,
} from '../../utils/topics/features.ts';

/** The features of a text, and whether it is about our topics. */
export interface FeatureExample {
  readonly values: FeatureValues;
  readonly about: boolean;
  readonly weight: number;
}
export type FeatureWeights = Readonly<Record<Feature, number>>;

const STEPS = 1_500;
const RATE = 0.7;
/** Keeps weights small where the data says little. */
const RIDGE = 2e-4;

/**
 * What a feature can only speak for (1) or against (-1): the look-alikes of
 * the data must not teach otherwise.
 */
const SIGNS: Readonly<Partial<Record<Feature, 1 | -1>>> = {
  sum: 1,
  density: 1,
  headed: 1,
  opening: 1,
  spread: 1,
  names: 1,
  hints: 1,
  meant: 1,
  topics: 1,
  people: 1,
  elsewhere: -1,
  others: -1,
  context: 1,
};

/** Logistic regression on all features but `without`. */
export function fitFeatures(
  data: readonly FeatureExample[],
  without: readonly Feature[] = [],
): FeatureWeights {
  const used = FEATURES.filter((name) => !without.includes(name));
  const x = data.map(({ values }) => used.map((name) => values[name]));
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  const w = new Float64Array(used.length);
  const velocity = new Float64Array(used.length);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = w.map((value) => RIDGE * value);
    data.forEach(({ about, weight }, i) => {
      const row = x[i] ?? [];
      let sum = 0;
      for (let f = 0; f < row.length; f += 1) {
        sum += (w[f] ?? 0) * (row[f] ?? 0);
      }
      const error =
        (1 / (1 + Math.exp(-sum)) - Number(about)) * (weight / total);
      for (let f = 0; f < row.length; f += 1) {
        gradient[f] = (gradient[f] ?? 0) + error * (row[f] ?? 0);
      }
    });
    for (let f = 0; f < w.length; f += 1) {
      velocity[f] = 0.9 * (velocity[f] ?? 0) - RATE * (gradient[f] ?? 0);
      const moved = (w[f] ?? 0) + (velocity[f] ?? 0);
      const sign = SIGNS[used[f] ?? 'bias'];
      w[f] = sign && moved * sign < 0 ? 0 : moved;
    }
  }
  return Object.fromEntries(
    FEATURES.map((name) => {
      const f = used.indexOf(name);
      return [name, f < 0 ? 0 : Number((w[f] ?? 0).toFixed(3))];
    }),
  ) as FeatureWeights;
}
