import { type Feature, FEATURES, type FeatureValues } from './features.ts';

/** The probability, 0 to 1, that the weights give to features. */
export function probability(
  features: FeatureValues,
  weights: Readonly<Record<Feature, number>>,
): number {
  let sum = 0;
  for (const feature of FEATURES) sum += weights[feature] * features[feature];
  return 1 / (1 + Math.exp(-sum));
}
