import type { Strength } from './strength.ts';

/** What one plain statement weighs in the tables. */
const PLAIN = 3;
/** A text shorter than this is too short for a density of its own. */
const LEAST_WORDS = 50;

/**
 * How likely self-harm or suicide is the subject, 0 to 1. In a short text one
 * mention that is meant is enough; a longer text needs a steady share of
 * them, or one in its title. Set by hand on the crisis texts, with recall
 * before precision: help that was not needed harms less than help missed.
 */
export function crisisScore(
  strength: Strength | undefined,
  words: number,
): number {
  if (!strength) return 0;
  const mentions = strength.total / PLAIN;
  const perHundred = (100 * mentions) / Math.max(words, LEAST_WORDS);
  const sum =
    -2.8 +
    1.6 * Math.log2(1 + mentions) +
    2 * Math.min(perHundred, 2) +
    (strength.headed > 0 ? 1.5 : 0);
  return 1 / (1 + Math.exp(-sum));
}
