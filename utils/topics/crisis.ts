import type { Strength } from './strength.ts';

/**
 * How likely self-harm or suicide is the subject, 0 to 1. One mention in
 * passing is not; two or more in a short text, one in the title, or a steady
 * share of a longer text is.
 */
export function crisisScore(
  strength: Strength | undefined,
  words: number,
): number {
  if (!strength || strength.sum === 0) return 0;
  const mentions = strength.total / 3;
  const perHundred = (100 * mentions) / Math.max(words, 60);
  const sum =
    -3.2 +
    1.1 * Math.log2(1 + mentions) +
    1.2 * Math.min(perHundred, 2) +
    (strength.headed > 0 ? 1.8 : 0) -
    3 * (1 - strength.meant / strength.seen);
  return 1 / (1 + Math.exp(-sum));
}
