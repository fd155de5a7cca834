import type { Evidence } from './evidence.ts';
import type { Strength } from './strength.ts';

/** What one plain statement weighs in the tables. */
const PLAIN = 3;
/** A text shorter than this is too short for a density of its own. */
const LEAST_WORDS = 50;
/** Longer texts have words of people anyway. */
const BRIEF = 150;

/**
 * How likely self-harm or suicide is the subject, 0 to 1. A statement of one's
 * own is enough; a word for it needs company: others, few words around it,
 * words of people, a text on our topics. So a biography, a list of side
 * effects and a plot that mention it once stay what they are. Set by hand on
 * crisis texts, with recall before precision: help that was not needed harms
 * less than help missed.
 *
 * `about` is how likely the text is about our topics, 0 to 1.
 */
export function crisisScore(
  strength: Strength | undefined,
  { words, people, elsewhere }: Evidence,
  about: number,
): number {
  if (!strength) return 0;
  const mentions = strength.total / PLAIN;
  const perHundred = 100 / Math.max(words, LEAST_WORDS);
  const rate = (count: number) => Math.log1p(count * perHundred);
  const sum =
    -6.8 +
    2.4 * Math.log2(1 + mentions) +
    2.2 * Math.min(mentions * perHundred, 2) +
    (strength.headed > 0 ? 1.5 : 0) +
    1.5 * rate(people) * Math.min(1, BRIEF / words) -
    rate(elsewhere) +
    about;
  return 1 / (1 + Math.exp(-sum));
}
