import { type Feature, FEATURES, type FeatureValues } from './features.ts';

/**
 * The probability, 0 to 1, that the weights give to features; `extra` is added
 * to its log-odds.
 */
export function probability(
  features: FeatureValues,
  weights: Readonly<Record<Feature, number>>,
  extra = 0,
): number {
  let sum = extra;
  for (const feature of FEATURES) sum += weights[feature] * features[feature];
  return 1 / (1 + Math.exp(-sum));
}
