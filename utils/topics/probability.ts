import { FEATURES, type FeatureValues } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** The probability, 0 to 1, that a text is about a topic. */
export function probability(features: FeatureValues): number {
  const sum = FEATURES.reduce(
    (total, feature) => total + WEIGHTS[feature] * features[feature],
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}
