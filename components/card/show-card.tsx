import { render } from 'preact';
import baseCss from '@/assets/base.css?inline';
import cardCss from '@/assets/card.css?inline';
import { type CardHost, type ShowCard, stages } from '@/utils/stages.ts';
import { Card } from './Card.tsx';
import { focusHeadline } from './focus-headline.ts';
import { hideWhenRead } from './hide-when-read.ts';
import { createHost } from './host.ts';
import { keepEventsInside } from './keep-events-inside.ts';
import { whenRemoved } from './when-removed.ts';

/** Puts the card on the page (`ShowCard` in `utils/stages.ts`). */
export const showCard: ShowCard = (content, host, signal) => {
  const gone = new AbortController();
  if (signal.aborted) return;
  // An open card of an older page may stand yet. Two never do.
  stages().card?.remove();
  const { element, root } = createHost();
  const style = document.createElement('style');
  // As textContent: Firefox refuses text nodes in styles under a strict CSP.
  style.textContent = baseCss.replaceAll(':root', '.card') + cardCss;
  const mount = document.createElement('div');
  mount.className = 'corner';
  root.append(style, mount);

  let before: EventTarget | null = null;
  const remove = (): void => {
    const hadFocus = root.activeElement !== null;
    gone.abort();
    delete stages().card;
    render(null, mount);
    element.remove();
    if (hadFocus && before instanceof HTMLElement) {
      before.focus({ preventScroll: true });
    }
  };
  stages().card = {
    focus() {
      const card = root.querySelector<HTMLElement>('.card');
      if (card) focusHeadline(card);
    },
    remove,
  };
  let opened = false;
  let answered = false;
  const answer: CardHost['answer'] = async (given) => {
    if (given.kind === 'opened') {
      opened = true;
      return host.answer(given);
    }
    answered = true;
    const outcome = await host.answer(given);
    answered = outcome.ok;
    if (outcome.ok && !gone.signal.aborted) {
      hideWhenRead(mount, remove, gone.signal);
    }
    return outcome;
  };
  const close = (): void => {
    // After "later" and its like, ✕ only clears the thanks away; and crisis help
    // of an older page is not to be closed for the one that is there now.
    const stale = content.crisisOnly && signal.aborted;
    if (!answered && !stale) void host.answer({ kind: 'closed' });
    remove();
  };
  // Pages change their address while somebody reads what they opened; and "not
  // on this site" stops the reader: its own thanks stay to be read.
  const stop = (): void => {
    const inUse = content.crisisOnly ? isAt(mount) : opened;
    if (!inUse && !answered) remove();
  };
  signal.addEventListener('abort', stop, { signal: gone.signal });
  const onEnter = (from: EventTarget): void => {
    before = from;
  };
  keepEventsInside(element, root, { onEscape: close, onEnter }, gone.signal);
  document.documentElement.append(element);
  // A page that does not want the card has its way: no answer, no fight.
  whenRemoved(element, remove, gone.signal);
  render(
    <Card content={content} host={{ ...host, answer }} onClose={close} />,
    mount,
  );
};

/** The crisis-only card is open from the start: who reads it is at it. */
function isAt(card: HTMLElement): boolean {
  return card.matches(':hover, :focus-within');
}
