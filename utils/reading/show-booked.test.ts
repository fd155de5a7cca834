import { describe, expect, it, vi } from 'vitest';
import type { CardContent } from '@/utils/card.ts';
import { failure, success } from '@/utils/result.ts';
import type { CardHost, ShowCard } from '@/utils/stages.ts';
import { showBooked } from './show-booked.ts';

const OFFER = { crisisOnly: false } as CardContent;
const CRISIS = { crisisOnly: true } as CardContent;
const HOST = {} as CardHost;

/** Asks for a card; `ok` is whether the background lets it come. */
async function ask(content: CardContent, ok: boolean) {
  const showCard = vi.fn<ShowCard>();
  const sent: unknown[] = [];
  const { signal } = new AbortController();
  const show = showBooked(showCard, {
    send: (message) => {
      sent.push(message, showCard.mock.calls.length);
      return Promise.resolve(ok ? success(null as never) : failure('refused'));
    },
  });
  show(content, HOST, signal);
  await Promise.resolve();
  await Promise.resolve();
  return { sent, shown: showCard.mock.calls, card: [content, HOST, signal] };
}

describe('a card', () => {
  it('of an offer is counted, and shown after that', async () => {
    const { sent, shown, card } = await ask(OFFER, true);
    expect(sent).toEqual([{ type: 'book-offer' }, 0]);
    expect(shown).toEqual([card]);
  });

  it('of an offer is not shown where it was refused', async () => {
    expect((await ask(OFFER, false)).shown).toEqual([]);
  });

  it('of crisis help is shown at once, and counted nowhere', async () => {
    const { sent, shown, card } = await ask(CRISIS, false);
    expect(sent).toEqual([]);
    expect(shown).toEqual([card]);
  });
});
