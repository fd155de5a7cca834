import type { ShowCard } from '@/utils/stages.ts';
import type { PageRuntime } from './runtime.ts';

/**
 * Shows a card once its offer was counted: asked for here, right before it
 * stands, so that a page that was left meanwhile, or may not have it any more,
 * spends no offer. Of two tabs the first gets it. Crisis help is not counted.
 */
export function showBooked(
  showCard: ShowCard,
  runtime: Pick<PageRuntime, 'send'>,
): ShowCard {
  const show = async (...card: Parameters<ShowCard>): Promise<void> => {
    const { ok } = await runtime.send({ type: 'book-offer' });
    if (ok) showCard(...card);
  };
  return (content, host, signal) => {
    if (content.crisisOnly) showCard(content, host, signal);
    else void show(content, host, signal);
  };
}
