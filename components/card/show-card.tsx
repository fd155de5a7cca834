import { render } from 'preact';
import baseCss from '@/assets/base.css?inline';
import cardCss from '@/assets/card.css?inline';
import type { ShowCard } from '@/utils/stages.ts';
import { Card } from './Card.tsx';
import { hideWhenRead } from './hide-when-read.ts';
import { createHost } from './host.ts';

/** Puts the card on the page (`ShowCard` in `utils/stages.ts`). */
export const showCard: ShowCard = (content, host, signal) => {
  const { element, root } = createHost();
  const style = document.createElement('style');
  // As textContent: Firefox refuses text nodes in styles under a strict CSP.
  style.textContent = baseCss.replaceAll(':root', '.card') + cardCss;
  const mount = document.createElement('div');
  root.append(style, mount);

  const gone = new AbortController();
  const remove = (): void => {
    gone.abort();
    render(null, mount);
    element.remove();
  };
  const leave = (when: 'now' | 'when-read'): void => {
    if (when === 'now') remove();
    else hideWhenRead(element, root, remove, gone.signal);
  };
  signal.addEventListener('abort', remove, { signal: gone.signal });
  keepKeysInside(root, gone.signal);
  document.documentElement.append(element);
  render(<Card content={content} host={host} leave={leave} />, mount);
  return {
    focus: () => root.querySelector<HTMLElement>('.card')?.focus(),
  };
};

/** Keys pressed in the card must not be the page's shortcuts. */
function keepKeysInside(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of ['keydown', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}
