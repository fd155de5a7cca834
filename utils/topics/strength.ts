import type { Cue, CueSubject } from './cue-table.ts';
import type { Evidence } from './evidence.ts';

/** How strongly the cues of one subject speak. */
export interface Strength {
  /** Weights of the cues seen, repetitions counting less and less. */
  readonly sum: number;
  /** Weight of all occurrences per 100 words (of at least 60). */
  readonly density: number;
  /** The heaviest cue in a title or heading. */
  readonly headed: number;
  /** Occurrences that were overturned, as a share of all. */
  readonly overturned: number;
  /** Different cues that name the subject (weight 2.5 and up). */
  readonly names: number;
}

/** A text shorter than this is too short for a density of its own. */
const LEAST_WORDS = 60;
/** A cue said more often than this is a refrain, or stuffing. */
const MOST_REPEATS = 8;
/** Naming a subject, rather than hinting at it. */
const NAMING = 2.5;

/** Sums up the evidence for each subject. */
export function strengths(
  evidence: Evidence,
  cues: readonly Cue[],
): ReadonlyMap<CueSubject, Strength> {
  const sums = new Map<CueSubject, Strength & { seen: number; lost: number }>();
  for (const [index, { seen, overturned, headed }] of evidence.cues) {
    const cue = cues[index];
    if (!cue) continue;
    const { subject, weight } = cue;
    const old = sums.get(subject);
    const counted = Math.min(seen, MOST_REPEATS);
    sums.set(subject, {
      sum: (old?.sum ?? 0) + weight * repeated(counted),
      density:
        (old?.density ?? 0) +
        (100 * weight * counted) / Math.max(evidence.words, LEAST_WORDS),
      headed: Math.max(old?.headed ?? 0, headed ? weight : 0),
      names: (old?.names ?? 0) + (seen > 0 && weight >= NAMING ? 1 : 0),
      seen: (old?.seen ?? 0) + seen,
      lost: (old?.lost ?? 0) + overturned,
      overturned: 0,
    });
  }
  return new Map(
    [...sums].map(([subject, strength]) => [
      subject,
      {
        ...strength,
        overturned: strength.lost / Math.max(1, strength.seen + strength.lost),
      },
    ]),
  );
}

/** Once counts 1, twice 1.5, three times 1.75 …: never 2. */
function repeated(times: number): number {
  return 2 * (1 - 0.5 ** times);
}
