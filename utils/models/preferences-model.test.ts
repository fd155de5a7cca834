import { describe, expect, it } from 'vitest';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { createAnnouncer } from './announcer.ts';
import { signal } from '@preact/signals';
import { createNoticingModel } from './noticing-model.ts';
import { loadPreferencesModel } from './preferences-model.ts';

const until = () => new AbortController().signal;
const full = () => Promise.reject(new Error('QuotaExceededError'));

describe('preferences model', () => {
  it('shows what another view changes', async () => {
    const store = createPreferencesStore(memoryArea());
    const model = await loadPreferencesModel(store, ['en'], until());
    await store.update({ country: 'IE' });
    expect(model.now.value.country).toBe('IE');
  });

  it('shows a change at once, and takes it back when it fails', async () => {
    const store = createPreferencesStore(memoryArea());
    const model = await loadPreferencesModel(
      { ...store, update: full },
      ['en'],
      until(),
    );
    const changing = model.change({ neutralCard: true });
    expect(model.now.value.neutralCard).toBe(true);
    expect(await changing).toBe(false);
    expect(model.now.value.neutralCard).toBe(false);
  });

  it('is usable when nothing can be read', async () => {
    const store = createPreferencesStore(memoryArea());
    const model = await loadPreferencesModel(
      { ...store, get: full },
      ['es-MX', 'en'],
      until(),
    );
    expect(model.now.value.access).toBe('ask');
    expect(model.languages.value).toEqual(['es', 'en']);
  });

  it("takes the chosen languages, else the browser's", async () => {
    const store = createPreferencesStore(memoryArea());
    const model = await loadPreferencesModel(store, [], until());
    expect(model.languages.value).toEqual(['en']);
    await model.change({ languages: ['pt'] });
    expect(model.languages.value).toEqual(['pt']);
  });
});

describe('noticing model', () => {
  it.each([
    [[], false, ['news.example']],
    [['shop.example'], false, ['shop.example', 'news.example']],
    [['news.example', 'shop.example'], true, ['shop.example']],
    // A parent's switch covers the site: it has to go as well.
    [['example'], true, []],
  ])('with %j off, on: %s leaves %j off', async (sitesOff, on, left) => {
    const store = createPreferencesStore(
      memoryArea({ preferences: { sitesOff } }),
    );
    const preferences = await loadPreferencesModel(store, ['en'], until());
    const announcer = createAnnouncer();
    const host = signal<string | null>('news.example');
    const model = createNoticingModel(preferences, host, announcer, null);
    await model.setHere('news.example', on);
    expect((await store.get()).sitesOff).toEqual(left);
    expect(model.onHere.value).toBe(on);
    expect(announcer.latest.value.text).toContain('news.example');
  });
});
