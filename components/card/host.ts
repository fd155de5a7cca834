/**
 * The page's rules reach the host element: what matters is set inline and
 * important, where no rule of the page wins, be it important or in a layer.
 *
 * It lies across the bottom and lets the pointer through: the card inside
 * finds its corner from there, and scroll bars are left out of the width.
 * It is no popover: that would need an attribute for the page to find, and
 * would lie above the page's own dialogs, which have the right of way.
 */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto 0 0 0',
  // Above everything that a page can put up, but for its own dialogs.
  'z-index': '2147483647',
  'pointer-events': 'none',
};

/**
 * The card's own element: anonymous, with a closed shadow root. That keeps out
 * the styles of a page, and scripts that mean no harm. A page that wants to
 * know can find out: `window.find` tells whether a text is there, also in a
 * closed root, and in Firefox the events that a page hears lead into it
 * (`originalTarget`). The e2e build names it and opens it, for tests.
 */
export function createHost(): {
  element: HTMLElement;
  root: ShadowRoot;
} {
  const e2e = import.meta.env.MODE === 'e2e';
  const element = document.createElement(e2e ? 'commonplace-card' : 'div');
  // The card covers where the page's lines end, whichever way its own run.
  const page = document.querySelector('body') ?? document.documentElement;
  const { direction } = getComputedStyle(page);
  for (const [name, value] of Object.entries({ ...HOST_STYLE, direction })) {
    element.style.setProperty(name, value, 'important');
  }
  const root = element.attachShadow({ mode: e2e ? 'open' : 'closed' });
  return { element, root };
}
