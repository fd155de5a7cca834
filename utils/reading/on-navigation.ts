/** How often an address is compared where the browser tells of no change. */
const EVERY = 1_000;

/**
 * Calls back when the page shows another article without having been loaded
 * anew: its address changed, not counting the part after `#`.
 */
export function onNavigation(changed: () => void, signal: AbortSignal): void {
  let known = address();
  const compare = (): void => {
    const now = address();
    if (now === known) return;
    known = now;
    changed();
  };
  addEventListener('popstate', compare, { signal });
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const timer = setInterval(compare, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function address(): string {
  return location.href.split('#')[0] ?? '';
}
