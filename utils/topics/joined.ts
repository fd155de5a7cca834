import type { CueSubject } from './cue-table.ts';
import type { Evidence } from './evidence.ts';
import type { Strength } from './strength.ts';
import { type Cause, type CauseScores, CAUSES, TOPICS } from './taxonomy.ts';

/**
 * Causes whose cues are those of a topic, said again: "lonely" speaks for
 * loneliness and for isolation, and confirms nothing.
 */
const ECHOES: ReadonlySet<Cause> = new Set(['isolation', 'bereavement']);
/** The causes that can confirm a topic. */
const CONFIRMING = CAUSES.filter((cause) => !ECHOES.has(cause));

/** What a topic that is joined with a sure cause adds to the odds (logit). */
const MOST = 1.5;
/** A cause must be surer than this to count. */
const SURE = 0.5;

/**
 * News says "burnout" once or twice and speaks of shifts and staff beside it:
 * the topic and its cause in the world confirm each other, where nothing near
 * speaks of another sense. The public texts have few such articles, so this
 * weight is set by hand. 0 to {@link MOST}, in log-odds.
 */
export function joined(
  evidence: Evidence,
  strength: ReadonlyMap<CueSubject, Strength>,
  causes: CauseScores,
): number {
  const named = TOPICS.some((topic) => (strength.get(topic)?.names ?? 0) > 0);
  if (!named || evidence.others > 0) return 0;
  const surest = Math.max(0, ...CONFIRMING.map((cause) => causes[cause] ?? 0));
  const sure = Math.min(1, Math.max(0, (surest - SURE) / (1 - SURE)) * 2);
  // One sign of elsewhere in a hundred words is chance, two are not.
  const signs = (100 * evidence.elsewhere) / Math.max(evidence.words, 1);
  return MOST * sure * Math.max(0, 1 - signs / 2);
}
