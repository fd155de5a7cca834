import browser from 'webextension-polyfill';
import { afterGrant, afterLoss } from '@/utils/access/granted.ts';
import { applyAccess } from '@/utils/access/registration.ts';
import { afterGivingBack } from '@/utils/access/request-access.ts';
import type { Preferences } from '@/utils/store/preferences-schema.ts';
import type { PreferencesStore } from '@/utils/store/preferences.ts';
import type { StorageArea } from '@/utils/store/storage-area.ts';

/** Set from when open tabs were seen to until the extension ends. */
const APPLIED = 'accessApplied';

/**
 * Keeps the reader running just where it may: at every change of the
 * browser's permissions or of the preferences, and at each start. `session`
 * is the browser's own: it forgets when the extension is disabled or updated.
 */
export function followAccess(
  preferences: PreferencesStore,
  closed: readonly string[],
  session: StorageArea,
): void {
  const apply = one(async () => applyAccess(await preferences.get(), closed));

  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    noteThen(
      () => preferences.update((now) => afterGrant(now, origins)),
      apply,
    ),
  );
  browser.permissions.onRemoved.addListener(() =>
    noteThen(
      () =>
        afterGivingBack(async () => {
          const { origins = [] } = await browser.permissions.getAll();
          await preferences.update((now) => afterLoss(now, origins));
        }),
      apply,
    ),
  );

  const atStart = one(async () => {
    if (APPLIED in (await session.get(APPLIED))) return;
    await apply();
    await session.set({ [APPLIED]: true });
  });
  // These wake the background. No event tells that the extension was enabled
  // again; it runs then, as it does after each sleep.
  browser.runtime.onInstalled.addListener(atStart);
  browser.runtime.onStartup.addListener(atStart);
  void atStart();

  let known: string | undefined;
  preferences.watch((now) => {
    const next = accessKey(now);
    if (next !== known) void apply();
    known = next;
  }, new AbortController().signal);
}

/**
 * Applies what the browser grants also where the preferences cannot take it
 * down, as on a full disk: readers stop all the same.
 */
async function noteThen(
  note: () => Promise<unknown>,
  apply: () => Promise<void>,
): Promise<void> {
  try {
    await note();
  } catch (error) {
    console.warn('Commonplace could not store the access level:', error);
  } finally {
    await apply();
  }
}

/** The part of the preferences on which the registration depends. */
function accessKey(preferences: Preferences): string {
  const { access, sites, sitesOff, noticing } = preferences;
  return JSON.stringify([access, sites, sitesOff, noticing === 'off']);
}

/** Runs a task once at a time; calls during a run lead to one run after it. */
function one(task: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve();
  let waiting = false;
  return () => {
    if (waiting) return running;
    waiting = true;
    running = running.then(() => {
      waiting = false;
      return task().catch((error: unknown) =>
        console.warn('Commonplace could not apply the access level:', error),
      );
    });
    return running;
  };
}
