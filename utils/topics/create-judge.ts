import { crisisScore } from './crisis.ts';
import { createCounter, type Counter, noEvidence } from './evidence.ts';
import { featuresOf } from './features.ts';
import type { CreateJudge } from './judge.ts';
import { pickLanguage } from './language.ts';
import { probability } from './probability.ts';
import { type Strength, strengths } from './strength.ts';
import { TABLES } from './tables.ts';
import {
  CAUSES,
  type Cause,
  type JudgedLanguage,
  type Topic,
  TOPICS,
} from './taxonomy.ts';
import { tokens } from './tokens.ts';
import { type CueSeen, MAX_CUES, type Verdict } from './verdict.ts';

/** Nothing that comes later changes what a text is about. */
const MOST_WORDS = 20_000;
/** Characters of one block that are looked at: 20,000 words have fewer. */
const LONGEST_BLOCK = 200_000;
/** Words from which on a text tells its own language. */
const ENOUGH_FOR_LANGUAGE = 30;
/** A topic from this score on is what the text is about. */
const OFFER = 0.5;
/** A score below this says nothing and is left out. */
const LEAST = 0.05;

/** Prepared once a page and language: preparing costs a millisecond or two. */
const counters = new Map<JudgedLanguage, Counter>();

/** Starts a judge for one text (`CreateJudge` in `judge.ts`). */
export const createJudge: CreateJudge = ({ language: stated }) => {
  const evidence = noEvidence();
  let language: JudgedLanguage | null = null;
  /** Blocks that wait until there are enough words to tell the language. */
  let waiting: { words: string[]; headed: boolean }[] = [];
  let waitingWords = 0;
  const counterOf = (picked: JudgedLanguage): Counter => {
    const counter = counters.get(picked) ?? createCounter(TABLES[picked]);
    counters.set(picked, counter);
    return counter;
  };

  return {
    add({ kind, text }) {
      const room = MOST_WORDS - evidence.words - waitingWords;
      if (room <= 0) return;
      const words = tokens(text.slice(0, LONGEST_BLOCK)).slice(0, room);
      waiting.push({ words, headed: kind !== 'prose' });
      waitingWords += words.length;
      if (language !== null || waitingWords >= ENOUGH_FOR_LANGUAGE) settle();
    },
    verdict() {
      const { cues } = settle();
      const strength = strengths(evidence, cues);
      const topics: Partial<Record<Topic, number>> = {};
      for (const [topic, features] of featuresOf(evidence, strength)) {
        const score = probability(features);
        if (score >= LEAST) topics[topic] = round(score);
      }
      const crisis = crisisScore(strength.get('crisis'), evidence.words) >= 0.5;
      return {
        offer: TOPICS.some((topic) => (topics[topic] ?? 0) >= OFFER),
        crisis,
        topics,
        causes: causesOf(strength, evidence.words),
        cues: cuesSeen(),
        words: evidence.words,
        individualOnly: evidence.remedies >= 3 && evidence.words < 1_500,
      } satisfies Verdict;
    },
    words: (cue) => counterOf(cue.language).cues[cue.cue]?.text ?? '',
  };

  /** Counts what waits, in the language that is known from now on. */
  function settle(): Counter {
    language ??= pickLanguage(
      waiting.flatMap(({ words }) => words),
      stated,
    );
    const counter = counterOf(language);
    for (const { words, headed } of waiting) {
      counter.count(words, headed, evidence);
    }
    waiting = [];
    waitingWords = 0;
    return counter;
  }

  function cuesSeen(): CueSeen[] {
    const { cues } = counterOf(language ?? 'en');
    return [...evidence.cues]
      .flatMap(([index, { seen }]) => {
        const cue = cues[index];
        if (!cue || seen === 0) return [];
        const weight = round(cue.weight * (2 - 2 * 0.5 ** seen));
        return [
          { cue: index, language: language ?? 'en', for: cue.subject, weight },
        ];
      })
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MAX_CUES);
  }
};

/** Weight that a cause's cues need in a short text, and for each 250 words. */
const CAUSE_NEEDS = 3;

function causesOf(
  strength: ReadonlyMap<string, Strength>,
  words: number,
): Verdict['causes'] {
  const need = CAUSE_NEEDS + words / 250;
  const causes: Partial<Record<Cause, number>> = {};
  for (const cause of CAUSES) {
    const sum = strength.get(cause)?.sum ?? 0;
    const score = round(sum / (sum + need));
    if (score >= LEAST) causes[cause] = score;
  }
  return causes;
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
