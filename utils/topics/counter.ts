import type { Cue, CueSubject, CueTable } from './cue-table.ts';
import { contextWeights } from './context.ts';
import { countCue, countPlace, type Evidence } from './evidence.ts';
import { createMatcher } from './matcher.ts';
import { parseCues } from './parse-cues.ts';
import { createSenses } from './senses.ts';
import { parseSigns } from './signs.ts';
import { TOPICS } from './taxonomy.ts';

/** One language's cues, ready to be counted. */
export interface Counter {
  readonly cues: readonly Cue[];
  /** The words near cues are weighed too. */
  readonly weighsContext: boolean;
  /** Adds the cues of a block's words. */
  count(words: readonly string[], headed: boolean, evidence: Evidence): void;
}

/** A cue where it stands. */
interface Found {
  readonly cue: number;
  readonly place: number;
  readonly length: number;
}

const topics: ReadonlySet<CueSubject> = new Set(TOPICS);

/** Prepares a table; costs a millisecond or two. */
export function createCounter(
  table: CueTable,
  weightOf = table.context ? contextWeights(table.context) : null,
): Counter {
  const cues = parseCues(table);
  const cueMatcher = createMatcher(cues);
  const signs = parseSigns(table);
  const signMatcher = createMatcher(signs);

  return {
    cues,
    weighsContext: weightOf !== null,
    count(words, headed, evidence) {
      const found: Found[] = [];
      const senses = createSenses(words.length);
      /** Where the last cue of a subject ended: no word counts twice. */
      const ends = new Map<CueSubject, number>();
      for (let place = 0; place < words.length; place += 1) {
        signMatcher.at(words, place, (sign, length) => {
          const sense = signs[sign]?.sense;
          if (sense) senses.mark(sense, place, length);
        });
        cueMatcher.at(words, place, (cue, length) => {
          const subject = cues[cue]?.subject;
          if (!subject || place < (ends.get(subject) ?? 0)) return;
          ends.set(subject, place + length);
          found.push({ cue, place, length });
          if (topics.has(subject) || subject === 'crisis') {
            senses.mark('cue', place, length);
          }
        });
      }
      for (const { cue, place, length } of found) {
        const { subject, weight = 0 } = cues[cue] ?? {};
        if (!subject) continue;
        const isCause = subject !== 'crisis' && !topics.has(subject);
        const meant = isCause ? 1 : senses.meant(subject, place, length);
        countCue(evidence, cue, meant, headed);
        if (topics.has(subject)) {
          countPlace(evidence, evidence.words + place, weight * meant);
        }
        if (weightOf && !isCause) {
          countContext(words, place, weightOf, evidence);
        }
      }
      evidence.people += senses.count('people');
      evidence.remedies += senses.count('remedies');
      evidence.together += senses.count('together');
      evidence.others += senses.count('other');
      evidence.elsewhere += senses.count('any');
      evidence.words += words.length;
    },
  };
}

/** Words before and after a cue whose learned weights are added. */
const CONTEXT = 30;
/** More different words than this say nothing new. */
const MOST_CONTEXT = 400;

function countContext(
  words: readonly string[],
  place: number,
  weightOf: (word: string) => number,
  { context }: Evidence,
): void {
  if (context.size >= MOST_CONTEXT) return;
  const end = Math.min(words.length, place + CONTEXT);
  for (let i = Math.max(0, place - CONTEXT); i < end; i += 1) {
    const word = words[i] ?? '';
    const weight = weightOf(word);
    if (weight !== 0) context.set(word, weight);
  }
}
