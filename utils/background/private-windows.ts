import browser from 'webextension-polyfill';
import type { PacingStores } from './deps.ts';

/**
 * Forgets what pacing remembered of private windows when the last one is
 * closed. It was in memory only; now it is nowhere.
 */
export function forgetPrivateWindows({
  ledger,
  quietSites,
  quietPages,
}: PacingStores): void {
  // Firefox for Android has no windows; its memory goes with the browser.
  const { windows } = browser as Partial<typeof browser>;
  windows?.onRemoved.addListener(async () => {
    const left = await windows.getAll();
    if (left.some(({ incognito }) => incognito)) return;
    await Promise.all([ledger.reset(), quietSites.reset(), quietPages.reset()]);
  });
}
