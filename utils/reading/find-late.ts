/** The first look at late content comes after this many milliseconds … */
const SOONEST = 1_000;
/** … and each further one after twice the time, up to this. */
const LATEST = 16_000;
/** More additions than this between two looks: look at everything instead. */
const MOST_ROOTS = 50;

/**
 * Calls back with elements that were added to the page, some time after they
 * were, less and less often on a page that never rests.
 */
export function findLate(
  found: (roots: readonly Element[]) => void,
  signal: AbortSignal,
): void {
  let wait = SOONEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let roots = new Set<Element>();

  const look = (): void => {
    timer = undefined;
    wait = Math.min(wait * 2, LATEST);
    const added =
      roots.size > MOST_ROOTS
        ? [document.body]
        : [...roots].filter((element) => element.isConnected);
    roots = new Set();
    if (added.length > 0) found(added);
  };
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (roots.size > MOST_ROOTS) break;
      for (const node of addedNodes) {
        // Text that came into an element makes it worth a look.
        const root = node instanceof Element ? node : (target as Element);
        // There is none for a moment while one is put in its place.
        const body = document.body as HTMLElement | null;
        if (body?.contains(root)) roots.add(root);
      }
    }
    if (roots.size > 0) timer ??= setTimeout(look, wait);
  });
  // Not the body: navigation within a site may put another in its place.
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
