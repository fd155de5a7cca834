import type { Cue, CueSubject } from './cue-table.ts';
import type { Evidence } from './evidence.ts';

/** How strongly the cues of one subject speak. */
export interface Strength {
  /** Weights of the cues that are meant, repetitions counting less and less. */
  sum: number;
  /** Weight of all occurrences that are meant, a refrain counted once. */
  total: number;
  /** Weight of the cues that were seen, meant or not. */
  seen: number;
  /** The heaviest cue in a title or heading. */
  headed: number;
  /** Different cues that name the subject (weight 2.5 and up). */
  names: number;
  /** Of those, cues of one sense: "signs of burnout" is no tyre's. */
  phrases: number;
}

/** A cue said more often than this is a refrain, or stuffing. */
const MOST_REPEATS = 8;
/**
 * A word or stem of so many letters has one sense, as phrases have: German
 * compounds, "antidepressants".
 */
const LONG_WORD = 12;
/** Naming a subject, rather than hinting at it. */
const NAMING = 2.5;

/** Sums up the evidence for each subject. */
export function strengths(
  { cues: counts }: Evidence,
  cues: readonly Cue[],
): ReadonlyMap<CueSubject, Strength> {
  const sums = new Map<CueSubject, Strength>();
  for (const [index, { seen, meant, headed }] of counts) {
    const cue = cues[index];
    if (!cue) continue;
    const { subject, weight } = cue;
    const of = sums.get(subject) ?? nothing();
    sums.set(subject, of);
    const share = meant / seen;
    of.sum += weight * share * repeated(seen);
    of.total += weight * share * Math.min(seen, MOST_REPEATS);
    of.seen += weight * repeated(seen);
    if (headed) of.headed = Math.max(of.headed, weight);
    if (weight < NAMING) continue;
    of.names += share;
    const [word = ''] = cue.words;
    if (cue.words.length > 1 || word.length >= LONG_WORD) of.phrases += share;
  }
  return sums;
}

/** Once counts 1, twice 1.5, three times 1.75 …, and never more than 2. */
export function repeated(times: number): number {
  return 2 * (1 - 0.5 ** times);
}

function nothing(): Strength {
  return {
    sum: 0,
    total: 0,
    seen: 0,
    headed: 0,
    names: 0,
    phrases: 0,
  };
}
