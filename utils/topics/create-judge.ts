import { causeScores } from './cause-scores.ts';
import { type Counter, createCounter } from './counter.ts';
import { crisisScore } from './crisis.ts';
import type { CueSubject } from './cue-table.ts';
import { noEvidence } from './evidence.ts';
import { individualOnly } from './individual-only.ts';
import { featuresOf } from './features.ts';
import { joined } from './joined.ts';
import type { CreateJudge } from './judge.ts';
import { pickLanguage } from './language.ts';
import { probability } from './probability.ts';
import { type Strength, repeated, strengths } from './strength.ts';
import { TABLES } from './tables.ts';
import { type CauseScores, type JudgedLanguage, TOPICS } from './taxonomy.ts';
import { tokens } from './tokens.ts';
import { topicScores } from './topic-scores.ts';
import { type CueSeen, MAX_CUES, type Verdict } from './verdict.ts';
import { WEIGHTS } from './weights.ts';

/** Nothing that comes later changes what a text is about. */
const MOST_WORDS = 20_000;
/** Characters of one block that are looked at: 20,000 words have fewer. */
const LONGEST_BLOCK = 160_000;
/** Words from which on a text tells its own language. */
const ENOUGH_FOR_LANGUAGE = 30;
/**
 * So few words are hardly a text: half of a score is believed at ten, nearly
 * all at sixty.
 */
const FEW_WORDS = 15;
/** A topic from this score on is what the text is about. */
const OFFER = 0.5;

/** Prepared once a page and language: preparing costs a millisecond or two. */
const counters = new Map<JudgedLanguage, Counter>();

/** Starts a judge for one text (`CreateJudge` in `judge.ts`). */
export const createJudge: CreateJudge = ({ language: stated }) => {
  const evidence = noEvidence();
  let language: JudgedLanguage | null = null;
  /** Blocks that wait until there are enough words to tell the language. */
  let waiting: { words: string[]; headed: boolean }[] = [];
  let waitingWords = 0;

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
      const causes = causeScores(strength, evidence.words);
      const topics = topicScores(strength, about(strength, causes));
      return {
        offer: TOPICS.some((topic) => (topics[topic] ?? 0) >= OFFER),
        crisis: crisisScore(strength.get('crisis'), evidence.words) >= OFFER,
        topics,
        causes,
        cues: cuesSeen(),
        words: evidence.words,
        individualOnly: individualOnly(evidence, causes),
      } satisfies Verdict;
    },
    words: (cue) => counterOf(cue.language).cues[cue.cue]?.text ?? '',
  };

  function about(
    strength: ReadonlyMap<CueSubject, Strength>,
    causes: CauseScores,
  ): number {
    const features = featuresOf(evidence, strength);
    const weights = WEIGHTS[language === 'en' ? 'learned' : 'written'];
    const enough = 1 - Math.exp(-evidence.words / FEW_WORDS);
    if (!features) return 0;
    const extra = joined(evidence, strength, causes);
    return enough * probability(features, weights, extra);
  }

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
    const counted = language ?? 'en';
    const { cues } = counterOf(counted);
    return [...evidence.cues]
      .flatMap(([index, { seen, meant }]) => {
        const cue = cues[index];
        const share = meant / seen;
        if (!cue || share < 0.25) return [];
        const weight = cue.weight * share * repeated(seen);
        return [
          {
            cue: index,
            language: counted,
            for: cue.subject,
            weight: Math.round(weight * 1_000) / 1_000,
          },
        ];
      })
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MAX_CUES);
  }
};

function counterOf(language: JudgedLanguage): Counter {
  const counter = counters.get(language) ?? createCounter(TABLES[language]);
  counters.set(language, counter);
  return counter;
}
