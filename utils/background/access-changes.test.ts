import { describe, expect, it, vi } from 'vitest';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';

const TAB = 7;

/** A browser that grants nothing any more, with one tab that is being read. */
function stubBrowser() {
  const removed: (() => Promise<void>)[] = [];
  const sent: unknown[] = [];
  const nobody = { addListener: () => undefined };
  // The polyfill looks for an extension's id here first.
  vi.stubGlobal('chrome', { runtime: { id: 'ours' } });
  vi.stubGlobal('browser', {
    runtime: { id: 'ours', onInstalled: nobody, onStartup: nobody },
    permissions: {
      onAdded: nobody,
      onRemoved: {
        addListener: (listener: () => Promise<void>) => removed.push(listener),
      },
      getAll: () => Promise.resolve({ origins: [] }),
      contains: () => Promise.resolve(false),
    },
    scripting: { getRegisteredContentScripts: () => Promise.resolve([]) },
    action: { setBadgeText: () => Promise.resolve() },
    tabs: {
      query: () => Promise.resolve([{ id: TAB }]),
      sendMessage: (id: number, message: object) => {
        sent.push([id, message]);
        return Promise.resolve();
      },
    },
  });
  return {
    sent,
    takeAway: () => Promise.all(removed.map((listener) => listener())),
  };
}

describe('followAccess', () => {
  it('stops readers also where the loss cannot be stored', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { sent, takeAway } = stubBrowser();
    // After the stub: the polyfill looks for the browser as it is loaded.
    const { followAccess } = await import('./access-changes.ts');
    const store = createPreferencesStore(
      memoryArea({ preferences: { access: 'everywhere' } }),
    );
    const full = () => Promise.reject(new Error('QuotaExceededError'));
    followAccess({ ...store, update: full }, []);
    await takeAway();
    expect(sent).toEqual([[TAB, { type: 'stop' }]]);
    expect(warn).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
