import type { Preferences } from '@/utils/store/preferences-schema.ts';
import { NAMED, named, RAISE } from '@/utils/topics/named.ts';
import { strongest } from '@/utils/topics/strongest.ts';
import {
  type Cause,
  type CauseScores,
  type Topic,
  TOPICS,
  type TopicScores,
} from '@/utils/topics/taxonomy.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';

/** What of a verdict this person wants to hear of. */
export interface Wanted {
  readonly topics: readonly Topic[];
  readonly causes: readonly Cause[];
  readonly topicScores: TopicScores;
  readonly causeScores: CauseScores;
}

/**
 * The part of a verdict that clears this person's own bar, strongest first;
 * null when no topic does.
 */
export function wanted(
  verdict: Verdict,
  preferences: Pick<Preferences, 'topics' | 'wrongTopics'>,
): Wanted | null {
  const topicScores: Partial<Record<Topic, number>> = {};
  for (const topic of TOPICS) {
    const score = verdict.topics[topic] ?? 0;
    const bar = NAMED + RAISE * (preferences.wrongTopics[topic] ?? 0);
    if (preferences.topics.includes(topic) && score >= bar) {
      topicScores[topic] = score;
    }
  }
  const topics = strongest(topicScores, NAMED);
  return topics.length === 0
    ? null
    : {
        topics,
        causes: strongest(verdict.causes, NAMED),
        topicScores,
        causeScores: named(verdict.causes),
      };
}
