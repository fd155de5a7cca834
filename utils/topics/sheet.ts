import { causeScores } from './cause-scores.ts';
import type { Counter } from './counter.ts';
import { crisisScore } from './crisis.ts';
import { noEvidence } from './evidence.ts';
import { featuresOf } from './features.ts';
import { individualOnly } from './individual-only.ts';
import { joined } from './joined.ts';
import { probability } from './probability.ts';
import { repeated, strengths } from './strength.ts';
import type { JudgedLanguage } from './taxonomy.ts';
import { topicScores } from './topic-scores.ts';
import { type CueSeen, MAX_CUES, type Verdict } from './verdict.ts';
import { WEIGHTS } from './weights.ts';

/** What was read of a text in one language. */
export interface Sheet {
  add(words: readonly string[], headed: boolean): void;
  verdict(): Verdict;
}

/**
 * So few different words are hardly a text: half of a score is believed at
 * five (some ten words of prose), nearly all at thirty. Said a hundred times,
 * three words are three.
 */
const FEW_STEMS = 7;
/** A topic or crisis from this score on is what the text is about. */
export const OFFER = 0.5;
/** A cue that means something else three times in four is no reason. */
const LEAST_MEANT = 0.25;

/** Starts to count with one language's cues. */
export function createSheet(language: JudgedLanguage, counter: Counter): Sheet {
  const evidence = noEvidence();
  return {
    add: (words, headed) => counter.count(words, headed, evidence),
    verdict() {
      const strength = strengths(evidence, counter.cues);
      const causes = causeScores(strength, evidence.words);
      const features = featuresOf(evidence, strength);
      const weights = WEIGHTS[counter.hasVocabulary ? 'learned' : 'written'];
      const enough = 1 - Math.exp(-evidence.vocabulary.stems.size / FEW_STEMS);
      const about = features
        ? enough *
          probability(features, weights, joined(evidence, strength, causes))
        : 0;
      const topics = topicScores(strength, about);
      return {
        offer: Object.values(topics).some((score) => score >= OFFER),
        crisis: crisisScore(strength.get('crisis'), evidence, about) >= OFFER,
        topics,
        causes,
        cues: cuesSeen(),
        words: evidence.words,
        individualOnly: individualOnly(evidence, causes),
      };
    },
  };

  function cuesSeen(): CueSeen[] {
    return [...evidence.cues]
      .flatMap(([index, { seen, meant }]) => {
        const cue = counter.cues[index];
        const share = meant / seen;
        if (!cue || share < LEAST_MEANT) return [];
        const weight = cue.weight * share * repeated(seen);
        return [
          {
            cue: index,
            language,
            for: cue.subject,
            weight: Math.round(weight * 1_000) / 1_000,
          },
        ];
      })
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MAX_CUES);
  }
}
