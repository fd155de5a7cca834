import type { CueSubject } from './cue-table.ts';
import type { Sense } from './signs.ts';

/** The signs of one block, and what cues mean beside them. */
export interface Senses {
  mark(sense: Sense | 'cue', place: number, length: number): void;
  count(sense: Sense): number;
  /** The words are part of a phrase in another sense: "leap of faith". */
  swallowed(place: number, length: number): boolean;
  /** How likely a cue is meant in our sense, 0 to 1. */
  meant(subject: CueSubject, place: number, length: number): number;
}

/** Words before and after a cue that can give it another sense. */
const WINDOW = 16;
/**
 * One foreign sign weighs as much as so many signs of people; for a phrase,
 * which has fewer senses than a word, by its length less.
 */
const FOREIGN = 2.5;

/** Starts with a block of so many words, in which nothing is known. */
export function createSenses(words: number): Senses {
  const places = new Map<Sense | 'cue', number[]>();
  /** Words that belong to a phrase in another sense. */
  const inOthers = new Set<number>();
  const sums = new Map<Sense | 'cue', Uint32Array>();

  return {
    mark(sense, place, length) {
      const marked = places.get(sense);
      if (marked) marked.push(place);
      else places.set(sense, [place]);
      if (sense !== 'other' && sense !== 'idiom') return;
      for (let i = 0; i < length; i += 1) inOthers.add(place + i);
    },
    count: (sense) => places.get(sense)?.length ?? 0,
    swallowed,
    meant(subject, place, length) {
      if (swallowed(place, length)) return 0;
      const foreign =
        near(subject as Sense, place) +
        (subject === 'crisis' ? 0 : near('any', place)) +
        2 * near('other', place);
      // The cue itself is one of the cues near it.
      const human = near('people', place) + near('cue', place) - 1;
      return (1 + human) / (1 + human + (FOREIGN / length) * foreign);
    },
  };

  function swallowed(place: number, length: number): boolean {
    return inOthers.has(place) || inOthers.has(place + length - 1);
  }

  function near(sense: Sense | 'cue', place: number): number {
    const marked = places.get(sense);
    if (!marked) return 0;
    const sum = sums.get(sense) ?? runningSum(marked);
    sums.set(sense, sum);
    const from = Math.max(0, place - WINDOW);
    const to = Math.min(words, place + WINDOW + 1);
    return (sum[to] ?? 0) - (sum[from] ?? 0);
  }

  function runningSum(marked: readonly number[]): Uint32Array {
    const sum = new Uint32Array(words + 1);
    for (const place of marked) sum[place + 1] = (sum[place + 1] ?? 0) + 1;
    for (let i = 1; i <= words; i += 1) {
      sum[i] = (sum[i] ?? 0) + (sum[i - 1] ?? 0);
    }
    return sum;
  }
}
