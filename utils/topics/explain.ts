import type { Cue, CueSubject, CueTable } from './cue-table.ts';
import type { CueTables } from './judge.ts';
import { createMatcher } from './matcher.ts';
import { parseCues } from './parse-cues.ts';
import type { Cause, JudgedLanguage, Topic } from './taxonomy.ts';
import { tokens } from './tokens.ts';
import type { CueSeen } from './verdict.ts';

/** The words of a page that spoke for one topic or cause. */
export interface Explanation {
  readonly for: Topic | Cause;
  /** Those of the tables, the heaviest first; never the page's text. */
  readonly words: readonly string[];
}

/** Never put into words: somebody else may be looking, or be alarmed. */
const UNSAID: ReadonlySet<CueSubject> = new Set(['violence', 'crisis']);

const APOSTROPHE = '’';
/** Where tables have a blank for an apostrophe: "can t cope", "l angoisse". */
const LEFT_OUT: Readonly<Partial<Record<JudgedLanguage, RegExp>>> = {
  en: / (?=(?:t|s|m|d|re|ve|ll)(?: |$))/gu,
  fr: /(?<=(?:^| )(?:[cdjlmnst]|[a-z]*qu)) /gu,
};

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
    const table = sayable(tables[language]);
    const text = table?.cues[cue]?.text;
    if (!text || subject === 'crisis' || !table.maySay(text)) continue;
    const leftOut = LEFT_OUT[language];
    const said = leftOut ? text.replace(leftOut, APOSTROPHE) : text;
    weights.set(subject, (weights.get(subject) ?? 0) + weight);
    words.set(subject, (words.get(subject) ?? new Set()).add(said));
  }
  return [...words]
    .sort(([a], [b]) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    .map(([subject, of]) => ({ for: subject, words: [...of] }));
}

/** A table's cues, and which may be put into words. */
interface Sayable {
  readonly cues: readonly Cue[];
  readonly maySay: (text: string) => boolean;
}

const prepared = new Map<CueTable, Sayable>();

function sayable(table: CueTable | undefined): Sayable | undefined {
  if (!table) return undefined;
  const known = prepared.get(table);
  if (known) return known;
  const cues = parseCues(table);
  const unsaid = createMatcher(
    cues.filter(({ subject, weight }) => weight > 0 && UNSAID.has(subject)),
  );
  const fresh: Sayable = {
    cues,
    // "suicidal" speaks for depression too, and is no less alarming there.
    maySay(text) {
      const words = tokens(text);
      let may = true;
      for (const place of words.keys()) {
        unsaid.at(words, place, () => (may = false));
      }
      return may;
    },
  };
  prepared.set(table, fresh);
  return fresh;
}
