import type { Topic } from './taxonomy.ts';
import { noVocabulary, type Vocabulary } from './vocabulary.ts';

/** How often a cue was seen, and in which sense. */
export interface CueCount {
  /** Sum of the senses, each 0 (means something else) to 1 (is meant). */
  meant: number;
  /** All occurrences. */
  seen: number;
  /** It stood in the title or a heading, and was meant. */
  headed: boolean;
}

/** What has been counted so far; grows as text is added. */
export interface Evidence {
  words: number;
  readonly cues: Map<number, CueCount>;
  /** Words of people and how they fare. */
  people: number;
  /** Signs of machines, markets, games, films, sport, kitchens. */
  elsewhere: number;
  /** Words that give a topic's cues another sense: tyres, dogs, cyclones. */
  readonly foreign: Map<Topic, number>;
  /** Topic words in phrases that mean something else: "range anxiety". */
  others: number;
  remedies: number;
  together: number;
  /** Stretches of {@link STRETCH} words in which a topic's cue is meant. */
  readonly stretches: Set<number>;
  readonly vocabulary: Vocabulary;
}

/** Words of a stretch: about a paragraph. */
const STRETCH = 50;

/** Nothing was read yet. */
export function noEvidence(): Evidence {
  return {
    words: 0,
    cues: new Map(),
    people: 0,
    elsewhere: 0,
    foreign: new Map(),
    others: 0,
    remedies: 0,
    together: 0,
    stretches: new Set(),
    vocabulary: noVocabulary(),
  };
}

/** Remembers where a topic's cue of some weight is meant. */
export function countPlace(
  evidence: Evidence,
  place: number,
  weight: number,
): void {
  if (weight >= 0.5) evidence.stretches.add(Math.floor(place / STRETCH));
}

/** Remembers words that give a topic another sense. */
export function countForeign(
  { foreign }: Evidence,
  topic: Topic,
  count: number,
): void {
  if (count > 0) foreign.set(topic, (foreign.get(topic) ?? 0) + count);
}

/** Remembers one occurrence of a cue. */
export function countCue(
  evidence: Evidence,
  cue: number,
  meant: number,
  headed: boolean,
): void {
  const old = evidence.cues.get(cue) ?? { meant: 0, seen: 0, headed: false };
  old.meant += meant;
  old.seen += 1;
  old.headed ||= headed && meant >= 0.5;
  evidence.cues.set(cue, old);
}
