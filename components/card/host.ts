/**
 * The page's rules reach the host element: what matters is set inline and
 * important, where no rule of the page wins.
 */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  'inset-block-end': '0',
  'inset-inline-end': '0',
  // Above everything that a page can put up, but for its own dialogs.
  'z-index': '2147483647',
  'max-width': '100vw',
  visibility: 'visible',
  opacity: '1',
  'pointer-events': 'auto',
  transform: 'none',
  filter: 'none',
  zoom: '1',
};

/**
 * The card's own element: anonymous, with a closed shadow root, so that the
 * page can tell that something was added, and no more. The e2e build names it
 * and opens it, for tests.
 */
export function createHost(): { element: HTMLElement; root: ShadowRoot } {
  const e2e = import.meta.env.MODE === 'e2e';
  const element = document.createElement(e2e ? 'commonplace-card' : 'div');
  for (const [name, value] of Object.entries(HOST_STYLE)) {
    element.style.setProperty(name, value, 'important');
  }
  const root = element.attachShadow({ mode: e2e ? 'open' : 'closed' });
  return { element, root };
}
