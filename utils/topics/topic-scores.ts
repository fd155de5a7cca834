import type { CueSubject } from './cue-table.ts';
import type { Strength } from './strength.ts';
import { type Topic, TOPICS, type TopicScores } from './taxonomy.ts';

/** A score below this says nothing and is left out. */
const LEAST = 0.05;

/**
 * Shares what a text is about (0 to 1) among the topics: the strongest has
 * all of it, one half as strong too, weaker ones less.
 */
export function topicScores(
  strength: ReadonlyMap<CueSubject, Strength>,
  about: number,
): TopicScores {
  const power = (topic: Topic): number => {
    const of = strength.get(topic);
    return of ? of.sum + of.headed : 0;
  };
  const most = Math.max(...TOPICS.map(power));
  if (most === 0) return {};
  const scores: Partial<Record<Topic, number>> = {};
  for (const topic of TOPICS) {
    const share = Math.min(1, (2 * power(topic)) / most);
    const score = Math.round(1_000 * about * share) / 1_000;
    if (score >= LEAST) scores[topic] = score;
  }
  return scores;
}
