import type { CueSubject } from './cue-table.ts';
import type { Strength } from './strength.ts';
import { type Cause, CAUSES, type CauseScores } from './taxonomy.ts';

/** Weight that a cause's cues need in a short text … */
const NEEDS = 2;
/** … one more for so many words … */
const WORDS_FOR_ONE = 300;
/** … and never more than this, however long the text. */
const MOST_NEEDED = 4.9;
/**
 * So many times that weight some causes need, by public texts that were read
 * for them: work and school are often a place or an age, and no strain;
 * exclusion and care are told in few words that are sure.
 */
const NEED_FACTORS: Readonly<Partial<Record<Cause, number>>> = {
  workplace: 1.1,
  education: 1.3,
  isolation: 0.85,
  caregiving: 0.7,
  ableism: 0.75,
  discrimination: 0.8,
};
/**
 * Where somebody died, kin are mostly the dead, and work is mostly where one
 * went back to: so many times the weight again.
 */
const IN_MOURNING: typeof NEED_FACTORS = { parenting: 2, workplace: 2 };
/** A score below this says nothing and is left out. */
const LEAST = 0.05;
/** Grounds of unfair treatment: where one is named, it is the cause. */
const GROUNDS: readonly Cause[] = [
  'racism',
  'ableism',
  'gender',
  'lgbtq',
  'immigration',
  'faith',
];

/** How likely the text talks about each cause, on the cause's own evidence. */
export function causeScores(
  strength: ReadonlyMap<CueSubject, Strength>,
  words: number,
): CauseScores {
  const need = Math.min(NEEDS + words / WORDS_FOR_ONE, MOST_NEEDED);
  const mourns = (strength.get('bereavement')?.sum ?? 0) >= need;
  const causes: Partial<Record<Cause, number>> = {};
  for (const cause of CAUSES) {
    const of = strength.get(cause);
    if (!of) continue;
    const sum = of.sum + of.headed / 2;
    const needed =
      need * (NEED_FACTORS[cause] ?? 1) * ((mourns && IN_MOURNING[cause]) || 1);
    const score = Math.round((1_000 * sum) / (sum + needed)) / 1_000;
    if (score >= LEAST) causes[cause] = score;
  }
  if (GROUNDS.some((ground) => (causes[ground] ?? 0) >= 0.5)) {
    delete causes.discrimination;
  }
  return causes;
}
