import type { Topic } from '@/utils/topics/taxonomy.ts';
import type { Preferences } from './preferences-schema.ts';

/** More "wrong topic" than this changes nothing any more. */
const MOST_WRONG = 5;

/** The counts after "wrong topic" was said once more of each of `topics`. */
export function countWrong(
  counts: Preferences['wrongTopics'],
  topics: readonly Topic[],
): Preferences['wrongTopics'] {
  return topics.reduce(
    (next, topic) => ({
      ...next,
      [topic]: Math.min((next[topic] ?? 0) + 1, MOST_WRONG),
    }),
    counts,
  );
}
