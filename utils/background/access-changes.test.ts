import { describe, expect, it, vi } from 'vitest';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';

const TAB = 7;
type Listener = () => Promise<void>;

/** Takes listeners, and calls them. */
function anEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: () => Promise.all(listeners.map((listener) => listener())),
  };
}

// The polyfill takes them as they are when it is loaded, and looks for an
// extension's id.
const chrome = { runtime: { id: 'ours' } };
const browser = { ...chrome };
vi.stubGlobal('chrome', chrome);
vi.stubGlobal('browser', browser);
const { followAccess } = await import('./access-changes.ts');

/** A browser with one tab, in which a reader answers once it was injected. */
function stubBrowser(granted: boolean) {
  const [onInstalled, onStartup] = [anEvent(), anEvent()];
  const onRemoved = anEvent();
  const sent: unknown[] = [];
  const injected: unknown[] = [];
  Object.assign(browser, {
    runtime: { id: 'ours', onInstalled, onStartup },
    permissions: {
      onAdded: anEvent(),
      onRemoved,
      getAll: () => Promise.resolve({ origins: [] }),
      contains: () => Promise.resolve(granted),
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([]),
      registerContentScripts: () => Promise.resolve(),
      executeScript: (script: unknown) => {
        injected.push(script);
        return Promise.resolve();
      },
    },
    action: { setBadgeText: () => Promise.resolve() },
    tabs: {
      query: () => Promise.resolve([{ id: TAB }]),
      sendMessage: (id: number, message: object) => {
        sent.push([id, message]);
        return Promise.resolve(injected.length > 0 ? {} : undefined);
      },
    },
  });
  return { onInstalled, onStartup, onRemoved, sent, injected };
}

const everywhere = () =>
  createPreferencesStore(memoryArea({ preferences: { access: 'everywhere' } }));

describe('followAccess', () => {
  it('stops readers also where the loss cannot be stored', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { sent, onRemoved } = stubBrowser(false);
    const full = () => Promise.reject(new Error('QuotaExceededError'));
    const session = memoryArea({ accessApplied: true });
    followAccess({ ...everywhere(), update: full }, [], session);
    await onRemoved.fire();
    expect(sent).toEqual([[TAB, { type: 'stop' }]]);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it('starts readers in open tabs where it was enabled again', async () => {
    // Of which the browser tells by no event.
    const { injected } = stubBrowser(true);
    followAccess(everywhere(), [], memoryArea());
    await vi.waitFor(() => expect(injected).toHaveLength(1));
  });

  it('sees to open tabs once, whatever else tells of the start', async () => {
    const { injected, sent, onInstalled, onStartup } = stubBrowser(true);
    followAccess(everywhere(), [], memoryArea());
    await Promise.all([onInstalled.fire(), onStartup.fire()]);
    expect(injected).toHaveLength(1);
    expect(sent).toEqual([[TAB, { type: 'picture' }]]);
  });

  it('leaves open tabs alone where the background only slept', async () => {
    const { sent, onStartup } = stubBrowser(true);
    const session = memoryArea();
    followAccess(everywhere(), [], session);
    await onStartup.fire();
    followAccess(everywhere(), [], session);
    await onStartup.fire();
    expect(sent).toHaveLength(1);
  });
});
