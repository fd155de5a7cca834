import browser from 'webextension-polyfill';
import type { AccessLevel } from '@/utils/store/preferences-schema.ts';
import { originsFor } from './origins.ts';

/**
 * Asks the browser for what a level needs; false when the person declined.
 * Call it first in the click's handler: Firefox refuses to ask after an await.
 */
export function requestAccess(
  level: AccessLevel,
  sites: readonly string[],
): Promise<boolean> {
  const origins = originsFor(level, sites);
  return origins.length === 0
    ? Promise.resolve(true)
    : browser.permissions.request({ origins });
}

/** Whether the browser grants what a level needs. */
export function hasAccess(
  level: AccessLevel,
  sites: readonly string[],
): Promise<boolean> {
  const origins = originsFor(level, sites);
  return origins.length === 0
    ? Promise.resolve(true)
    : browser.permissions.contains({ origins });
}

/**
 * Gives back what the browser grants beyond a level, so that lowering the
 * level takes the permission away as well.
 */
export async function dropAccess(
  level: AccessLevel,
  sites: readonly string[],
): Promise<void> {
  const wanted = new Set(originsFor(level, sites));
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const spare = granted.filter((origin) => !wanted.has(origin));
  if (spare.length === 0) return;
  try {
    await browser.permissions.remove({ origins: spare });
  } catch {
    // Origins that the manifest requires cannot be removed (the e2e build);
    // the readers are stopped all the same, by the preference.
  }
}
