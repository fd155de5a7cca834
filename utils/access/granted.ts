import type { Preferences } from '@/utils/store/preferences-schema.ts';
import { ANY_SITE, patternHost } from './origins.ts';

/**
 * What the preferences become once the browser has granted `origins`, be it at
 * our request or in its own settings. Never lowers the level.
 */
export function afterGrant(
  now: Preferences,
  origins: readonly string[],
): Partial<Preferences> {
  if (coversEverything(origins)) {
    return { access: 'everywhere', accessLost: false };
  }
  const hosts = hostsOf(origins);
  if (hosts.length === 0) return {};
  return {
    access: now.access === 'everywhere' ? 'everywhere' : 'sites',
    sites: [...new Set([...now.sites, ...hosts])],
    accessLost: false,
  };
}

/**
 * What the preferences become when the browser grants only `granted` any
 * more. Says so (`accessLost`) where that is less than was chosen.
 */
export function afterLoss(
  now: Preferences,
  granted: readonly string[],
): Partial<Preferences> {
  if (now.access === 'ask' || coversEverything(granted)) return {};
  const left = hostsOf(granted);
  if (now.access === 'everywhere') {
    return left.length > 0
      ? { access: 'sites', sites: left, accessLost: true }
      : { access: 'ask', accessLost: true };
  }
  const sites = now.sites.filter((site) => left.includes(site));
  if (sites.length === now.sites.length) return {};
  return {
    access: sites.length > 0 ? 'sites' : 'ask',
    sites,
    accessLost: true,
  };
}

/** Whether origins (as the browser lists them) include every web page. */
function coversEverything(origins: readonly string[]): boolean {
  return (
    ANY_SITE.every((pattern) => origins.includes(pattern)) ||
    origins.includes('*://*/*') ||
    origins.includes('<all_urls>')
  );
}

function hostsOf(origins: readonly string[]): string[] {
  const hosts = origins.map(patternHost).filter((host) => host !== null);
  return [...new Set(hosts)];
}
