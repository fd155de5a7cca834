import type { Cue, CueSubject, CueTable } from './cue-table.ts';
import type { CueTables } from './judge.ts';
import { parseCues } from './parse-cues.ts';
import type { Cause, Topic } from './taxonomy.ts';
import type { CueSeen } from './verdict.ts';

/** The words of a page that spoke for one topic or cause. */
export interface Explanation {
  readonly for: Topic | Cause;
  /** As the tables have them, the heaviest first; never the page's text. */
  readonly words: readonly string[];
}

/** Never put into words: somebody else may be looking, or be alarmed. */
const UNSAID: ReadonlySet<CueSubject> = new Set(['violence', 'crisis']);

/**
 * A verdict's cues in words, what they spoke for most strongly first; without
 * those of violence and crisis, whatever else they spoke for.
 */
export function explain(
  cues: readonly CueSeen[],
  tables: CueTables,
): Explanation[] {
  const weights = new Map<Topic | Cause, number>();
  const words = new Map<Topic | Cause, Set<string>>();
  for (const { cue, language, for: subject, weight } of cues) {
    const all = cuesOf(tables[language]);
    const text = all[cue]?.text;
    if (!text || subject === 'crisis' || unsaid(text, all)) continue;
    weights.set(subject, (weights.get(subject) ?? 0) + weight);
    words.set(subject, (words.get(subject) ?? new Set()).add(text));
  }
  return [...words]
    .sort(([a], [b]) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    .map(([subject, of]) => ({ for: subject, words: [...of] }));
}

function unsaid(text: string, cues: readonly Cue[]): boolean {
  return cues.some((cue) => UNSAID.has(cue.subject) && cue.text === text);
}

const parsed = new Map<CueTable, readonly Cue[]>();

function cuesOf(table: CueTable | undefined): readonly Cue[] {
  if (!table) return [];
  const known = parsed.get(table) ?? parseCues(table);
  parsed.set(table, known);
  return known;
}
