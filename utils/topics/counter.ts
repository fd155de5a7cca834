import type { Cue, CueSubject, CueTable } from './cue-table.ts';
import {
  countCue,
  countForeign,
  countPlace,
  type Evidence,
} from './evidence.ts';
import { createMatcher } from './matcher.ts';
import { parseCues } from './parse-cues.ts';
import { createSenses } from './senses.ts';
import { parseSigns } from './signs.ts';
import { TOPICS } from './taxonomy.ts';
import { countWords, parseVocabulary } from './vocabulary.ts';

/** One language's cues, ready to be counted. */
export interface Counter {
  readonly cues: readonly Cue[];
  /** Texts have taught which words speak for our topics. */
  readonly hasVocabulary: boolean;
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

/** Prepares a table, which costs ten milliseconds and more on a new page. */
export function createCounter(table: CueTable): Counter {
  const cues = parseCues(table);
  const cueMatcher = createMatcher(cues);
  const signs = parseSigns(table);
  const signMatcher = createMatcher(signs);
  const vocabulary = parseVocabulary(table.vocabulary ?? '');

  return {
    cues,
    hasVocabulary: table.vocabulary !== undefined,
    count(words, headed, evidence) {
      const found: Found[] = [];
      const senses = createSenses(words.length);
      /** Where the last cue of a subject ended: no word counts twice. */
      const ends = new Map<CueSubject, number>();
      /** Up to where its words are part of a phrase that is none of its cues. */
      const masked = new Map<CueSubject, number>();
      for (let place = 0; place < words.length; place += 1) {
        signMatcher.at(words, place, (sign, length) => {
          const sense = signs[sign]?.sense;
          if (sense) senses.mark(sense, place, length);
        });
        cueMatcher.at(words, place, (cue, length) => {
          const { subject, weight } = cues[cue] ?? {};
          const end = place + length;
          if (!subject) return;
          if (weight === 0) {
            masked.set(subject, Math.max(end, masked.get(subject) ?? 0));
            return;
          }
          if (place < (ends.get(subject) ?? 0)) return;
          if (end <= (masked.get(subject) ?? 0)) return;
          ends.set(subject, end);
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
        // What a cause's cue means does not hang on the words near it.
        const meant = isCause
          ? Number(!senses.swallowed(place, length))
          : senses.meant(subject, place, length);
        countCue(evidence, cue, meant, headed);
        if (topics.has(subject)) {
          countPlace(evidence, evidence.words + place, weight * meant);
        }
      }
      evidence.people += senses.count('people');
      evidence.remedies += senses.count('remedies');
      evidence.together += senses.count('together');
      evidence.others += senses.count('other');
      evidence.elsewhere += senses.count('any');
      for (const topic of TOPICS)
        countForeign(evidence, topic, senses.count(topic));
      countWords(evidence.vocabulary, words, vocabulary);
      evidence.words += words.length;
    },
  };
}
