import type { CueSubject } from './cue-table.ts';
import type { Strength } from './strength.ts';
import { type Cause, CAUSES, type CauseScores } from './taxonomy.ts';

/** Weight that a cause's cues need in a short text, and for each 250 words. */
const NEEDS = 3;
/** A score below this says nothing and is left out. */
const LEAST = 0.05;

/** How likely the text talks about each cause, on the cause's own evidence. */
export function causeScores(
  strength: ReadonlyMap<CueSubject, Strength>,
  words: number,
): CauseScores {
  const need = NEEDS + words / 250;
  const causes: Partial<Record<Cause, number>> = {};
  for (const cause of CAUSES) {
    const sum = strength.get(cause)?.sum ?? 0;
    const score = Math.round((1_000 * sum) / (sum + need)) / 1_000;
    if (score >= LEAST) causes[cause] = score;
  }
  return causes;
}
