import type { Evidence } from './evidence.ts';
import type { CauseScores } from './taxonomy.ts';

/** Remedies that one takes alone: fewer are no advice. */
const LEAST_REMEDIES = 3;
/** A cause from this score on is one that the text itself describes. */
const DESCRIBED = 0.5;

/**
 * Whether a text that describes a cause in the world offers only what one can
 * do alone: many such remedies, and hardly a word of doing it together.
 */
export function individualOnly(
  { remedies, together }: Evidence,
  causes: CauseScores,
): boolean {
  return (
    remedies >= LEAST_REMEDIES &&
    remedies >= 4 * together &&
    Object.values(causes).some((score) => score >= DESCRIBED)
  );
}
