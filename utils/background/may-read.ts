import { isHostOf, mayRead } from '@/utils/access/origins.ts';
import type { Preferences } from '@/utils/store/preferences-schema.ts';
import type { BackgroundDeps } from './deps.ts';

/**
 * Whether the preferences let pages of a host be noticed. A page may still be
 * read that was asleep in the browser's memory while it was switched off or
 * the level was lowered: no word to stop reached it.
 */
export function mayNotice(host: string, preferences: Preferences): boolean {
  const { noticing, sitesOff, access, sites } = preferences;
  return (
    noticing !== 'off' &&
    !isHostOf(host, sitesOff) &&
    mayRead(host, access, sites)
  );
}

/** Whether a page may go on being read, by the preferences and the browser. */
export async function mayGoOn(
  host: string,
  deps: BackgroundDeps,
): Promise<boolean> {
  const preferences = await deps.preferences.get();
  if (!mayNotice(host, preferences)) return false;
  const sites = preferences.sites.filter((site) => isHostOf(host, [site]));
  return deps.browser.hasAccess(preferences.access, sites);
}
