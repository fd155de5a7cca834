import type { CardAnswer } from '@/utils/card.ts';
import { afterAnswer, afterLater } from '@/utils/pacing/pacing.ts';
import type { Preferences } from '@/utils/store/preferences-schema.ts';
import { strongest } from '@/utils/topics/strongest.ts';
import type { Topic } from '@/utils/topics/taxonomy.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
import type { BackgroundDeps, PageSender } from './deps.ts';
import { NAMED } from './wanted.ts';

/** More "wrong topic" than this changes nothing any more. */
const MOST_WRONG = 5;

/** Carries out what the reader chose on a card. */
export async function answer(
  given: CardAnswer,
  verdict: Verdict,
  sender: PageSender,
  deps: BackgroundDeps,
): Promise<void> {
  const now = deps.now();
  const { ledger, quietSites } = deps.pacing(sender.privateWindow);
  await ledger.update(sender.host, (past) => ({
    ledger: given.kind === 'later' ? afterLater(past, now) : afterAnswer(past),
    outcome: undefined,
  }));
  if (given.kind === 'closed') await quietSites.add(sender.host);
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
    await deps.preferences.update(({ wrongTopics }) => ({
      wrongTopics: countWrong(wrongTopics, strongest(verdict.topics, NAMED)),
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
