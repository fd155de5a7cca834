import type { CardAnswer } from '@/utils/card.ts';
import { afterAnswer, afterLater } from '@/utils/pacing/pacing.ts';
import type { Preferences } from '@/utils/store/preferences-schema.ts';
import type { Topic } from '@/utils/topics/taxonomy.ts';
import type { BackgroundDeps, PageSender } from './deps.ts';

/** More "wrong topic" than this changes nothing any more. */
const MOST_WRONG = 5;

/** Carries out what the reader chose on a card. */
export async function answer(
  given: CardAnswer,
  sender: PageSender,
  deps: BackgroundDeps,
): Promise<void> {
  const now = deps.now();
  await deps.ledger(sender.privateWindow).update(sender.host, (ledger) => ({
    ledger:
      given.kind === 'later' ? afterLater(ledger, now) : afterAnswer(ledger),
    outcome: undefined,
  }));
  if (given.kind === 'closed') await deps.quietSites.add(sender.host);
  // Nothing that was read in a private window is written down.
  if (sender.privateWindow) {
    if (given.kind === 'site-off') await quietSites.add(sender.host);
    return;
  }
  if (given.kind === 'site-off') {
    await deps.preferences.update(({ sitesOff }) => ({
      sitesOff: [...new Set([...sitesOff, sender.host])],
    }));
  }
  if (given.kind === 'wrong-topic') {
    await deps.preferences.update((now) => ({
      wrongTopics: countWrong(now.wrongTopics, given.topics),
    }));
  }
}

function countWrong(
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
