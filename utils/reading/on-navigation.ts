/** The Navigation API, where the browser has it. */
interface EntryChange extends Event {
  readonly navigationType?: string | null;
}

/**
 * Calls back when the page shows another article without having been loaded
 * anew: its address changed, not counting the part after `#`. Returns a
 * function that compares at once, for browsers that tell of no change.
 */
export function onNavigation(
  changed: () => void,
  signal: AbortSignal,
): () => void {
  let { pathname, search } = location;
  const compare = (event?: EntryChange): void => {
    if (signal.aborted) return;
    const samePath = pathname === location.pathname;
    const sameSearch = search === location.search;
    ({ pathname, search } = location);
    // Pages tidy their own address: that is no other article.
    const tidied = samePath && event?.navigationType === 'replace';
    if (!(samePath && sameSearch) && !tidied) changed();
  };
  addEventListener('popstate', compare, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', compare, { signal });
  return compare;
}
