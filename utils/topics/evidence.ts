import type { Cue, CueSubject, CueTable } from './cue-table.ts';
import { createMatcher } from './matcher.ts';
import { parseCues, parsePhrases } from './parse-cues.ts';
import { type Topic, TOPICS } from './taxonomy.ts';

/** How often a cue was seen in its own sense, and how often overturned. */
export interface CueCount {
  seen: number;
  overturned: number;
  /** It stood in the title or a heading. */
  headed: boolean;
}

/** What has been counted so far; grows as text is added. */
export interface Evidence {
  words: number;
  readonly cues: Map<number, CueCount>;
  people: number;
  remedies: number;
  /** Signs of another sense: of one topic's cues, or (`any`) of all. */
  readonly elsewhere: Map<Sense, number>;
}

/** One language's cues, ready to be counted. */
export interface Counter {
  readonly cues: readonly Cue[];
  /** Adds the cues of a block's words. */
  count(words: readonly string[], headed: boolean, evidence: Evidence): void;
}

/** Nothing was read yet. */
export function noEvidence(): Evidence {
  return {
    words: 0,
    cues: new Map(),
    people: 0,
    remedies: 0,
    elsewhere: new Map(),
  };
}

/** Words before and after a cue that can give it another sense. */
const WINDOW = 14;

/** What a sign speaks for. */
export type Sense = Topic | 'any' | 'crisis' | 'people' | 'remedies';

/** Prepares a table. */
export function createCounter(table: CueTable): Counter {
  const cues = parseCues(table);
  const cueMatcher = createMatcher(cues);
  const signs = signsOf(table);
  const signMatcher = createMatcher(signs.map(({ phrase }) => phrase));
  const topics: readonly CueSubject[] = TOPICS;

  return {
    cues,
    count(words, headed, evidence) {
      const found: { cue: number; place: number }[] = [];
      const senses: { sense: Sense; place: number }[] = [];
      for (let place = 0; place < words.length; place += 1) {
        cueMatcher.at(words, place, (cue) => found.push({ cue, place }));
        signMatcher.at(words, place, (sign) => {
          const sense = signs[sign]?.sense;
          if (sense) senses.push({ sense, place });
        });
      }
      for (const { sense } of senses) {
        if (sense === 'people') evidence.people += 1;
        else if (sense === 'remedies') evidence.remedies += 1;
        else {
          const before = evidence.elsewhere.get(sense) ?? 0;
          evidence.elsewhere.set(sense, before + 1);
        }
      }
      for (const { cue, place } of found) {
        const subject = cues[cue]?.subject;
        const can =
          subject === 'crisis' || (subject && topics.includes(subject));
        const overturned =
          can === true &&
          senses.some(
            ({ sense, place: at }) =>
              Math.abs(at - place) <= WINDOW &&
              (sense === subject || (sense === 'any' && subject !== 'crisis')),
          );
        const counted = evidence.cues.get(cue) ?? {
          seen: 0,
          overturned: 0,
          headed: false,
        };
        if (overturned) counted.overturned += 1;
        else counted.seen += 1;
        counted.headed ||= headed && !overturned;
        evidence.cues.set(cue, counted);
      }
      evidence.words += words.length;
    },
  };
}

function signsOf(table: CueTable) {
  const senses = Object.entries({
    ...table.overturns,
    people: table.people,
    remedies: table.remedies,
  }) as [Sense, string][];
  return senses.flatMap(([sense, text]) =>
    parsePhrases(text).map((phrase) => ({ sense, phrase })),
  );
}
