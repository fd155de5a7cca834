import {
  FEATURES,
  type Feature,
  type FeatureValues,
} from '../../utils/topics/features.ts';

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
const RATE = 0.7;
/** Keeps weights small where the data says little. */
const RIDGE = 2e-4;
/** A single cue must be seen often to say more than its hand-set weight. */
const CUE_RIDGE = 1e-3;
const LEAST_TEXTS = 8;
const LEAST_CUE_WEIGHT = 0.3;

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
 * beside them (gradient descent with momentum; no chance is involved).
 */
export function fitFeatures(
  data: readonly Example[],
  withCues: boolean,
): Fitted {
  const used: readonly Feature[] = FEATURES.filter(
    (name) => name !== 'learned',
  );
  const keys = withCues ? frequentCues(data) : [];
  const places = new Map(keys.map((key, i) => [key, used.length + i]));
  const rows = data.map((example) => sparseRow(example, used, places));
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  const size = used.length + keys.length;
  const w = new Float64Array(size);
  const velocity = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = w.map(
      (value, f) => (f < used.length ? RIDGE : CUE_RIDGE) * value,
    );
    data.forEach(({ about, weight }, i) => {
      const { at, values } = rows[i] as SparseRow;
      let sum = 0;
      for (let k = 0; k < at.length; k += 1) {
        sum += (w[at[k] ?? 0] ?? 0) * (values[k] ?? 0);
      }
      const error =
        (1 / (1 + Math.exp(-sum)) - Number(about)) * (weight / total);
      for (let k = 0; k < at.length; k += 1) {
        const f = at[k] ?? 0;
        gradient[f] = (gradient[f] ?? 0) + error * (values[k] ?? 0);
      }
    });
    for (let f = 0; f < size; f += 1) {
      velocity[f] = 0.9 * (velocity[f] ?? 0) - RATE * (gradient[f] ?? 0);
      const moved = (w[f] ?? 0) + (velocity[f] ?? 0);
      const sign = SIGNS[used[f] ?? 'learned'];
      w[f] = sign && moved * sign < 0 ? 0 : moved;
    }
  }
  return {
    weights: Object.fromEntries(
      FEATURES.map((name) => {
        const f = used.indexOf(name);
        return [name, f < 0 ? Number(withCues) : Number(w[f]?.toFixed(3))];
      }),
    ) as Record<Feature, number>,
    cues: new Map(
      keys.flatMap((key): [string, number][] => {
        const weight = Math.round(10 * (w[places.get(key) ?? 0] ?? 0)) / 10;
        return Math.abs(weight) < LEAST_CUE_WEIGHT ? [] : [[key, weight]];
      }),
    ),
  };
}

interface SparseRow {
  readonly at: Uint32Array;
  readonly values: Float64Array;
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
