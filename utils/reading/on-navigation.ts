/** The Navigation API, where the browser has it. */
interface EntryChange extends Event {
  readonly navigationType?: string | null;
}

/**
 * Calls back when the page shows another article without having been loaded
 * anew: its address changed, not counting an anchor. Returns a function that
 * compares at once, for browsers that tell of no change.
 */
export function onNavigation(
  changed: () => void,
  signal: AbortSignal,
): () => void {
  let [path, query] = address();
  const compare = (event?: EntryChange): void => {
    if (signal.aborted) return;
    const before = [path, query];
    [path, query] = address();
    const samePath = path === before[0];
    // Pages tidy their own address: that is no other article.
    const tidied = samePath && event?.navigationType === 'replace';
    if (!(samePath && query === before[1]) && !tidied) changed();
  };
  addEventListener('popstate', compare, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', compare, { signal });
  return compare;
}

/** The path and the query; some sites have them behind `#/` or `#!`. */
function address(): [string, string] {
  const { pathname, search, hash } = location;
  const [route = '', query = ''] = /^#[!/]./.test(hash) ? hash.split('?') : [];
  return [pathname + route, search + query];
}
