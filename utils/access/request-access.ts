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

/** Held while access is given back: what is missing meanwhile is no loss. */
const GIVING_BACK = 'commonplace:giving-back';

/**
 * Gives back what the browser grants beyond a level, so that lowering the
 * level takes the permission away as well. Call it in the click: Chromium
 * takes narrower patterns away along with a wider one, and gives them again
 * without a question only there.
 */
export function dropAccess(
  level: AccessLevel,
  sites: readonly string[],
): Promise<void> {
  return navigator.locks.request(GIVING_BACK, async () => {
    await removeSpare(originsFor(level, sites));
    if (await hasAccess(level, sites)) return;
    try {
      await requestAccess(level, sites);
    } catch {
      // The click was too long ago. The background finds the loss, and it is
      // shown.
    }
  });
}

/** Runs a task when no access is just being given back. */
export function afterGivingBack(task: () => Promise<void>): Promise<void> {
  return navigator.locks.request(GIVING_BACK, task);
}

async function removeSpare(wanted: readonly string[]): Promise<void> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const spare = granted.filter((origin) => !wanted.includes(origin));
  if (spare.length === 0) return;
  try {
    await browser.permissions.remove({ origins: spare });
  } catch {
    // Origins that the manifest requires cannot be removed (the e2e build);
    // the readers are stopped all the same, by the preference.
  }
}
