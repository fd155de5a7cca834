import type { CardAnswer } from '@/utils/card.ts';
import { afterAnswer, afterLater } from '@/utils/pacing/pacing.ts';
import { countWrong } from '@/utils/store/wrong-topics.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
import type { BackgroundDeps, PageSender } from './deps.ts';
import { wanted } from './wanted.ts';

/**
 * Carries out what the reader chose on a card, and writes down that there was
 * an answer; rejects when the browser cannot store it.
 */
export async function answer(
  given: CardAnswer,
  verdict: Verdict,
  sender: PageSender,
  deps: BackgroundDeps,
): Promise<void> {
  if (verdict.crisis && given.kind === 'closed') {
    // No offer was made, so that pacing has nothing to take down.
    return deps.pacing(sender.privateWindow).quietPages.add(sender.page);
  }
  // First: a ledger that cannot be written is not to cost them their quiet.
  await carryOut(given, verdict, sender, deps);
  const now = deps.now();
  const { ledger } = deps.pacing(sender.privateWindow);
  await ledger.update(sender.host, (past) => ({
    ledger: given.kind === 'later' ? afterLater(past, now) : afterAnswer(past),
    outcome: undefined,
  }));
}

async function carryOut(
  given: CardAnswer,
  verdict: Verdict,
  sender: PageSender,
  deps: BackgroundDeps,
): Promise<void> {
  const { quietSites } = deps.pacing(sender.privateWindow);
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
    await deps.preferences.update((now) => ({
      // What the card was about, not what else the page brushes against.
      wrongTopics: countWrong(
        now.wrongTopics,
        wanted(verdict, now)?.topics ?? [],
      ),
    }));
  }
}
