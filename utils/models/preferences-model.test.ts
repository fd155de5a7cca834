import { describe, expect, it } from 'vitest';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { createAnnouncer } from './announcer.ts';
import { signal } from '@preact/signals';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { createHiddenModel } from './hidden-model.ts';
import { createNoticingModel } from './noticing-model.ts';
import { loadPreferencesModel } from './preferences-model.ts';
import { resourceView } from './resource-view.ts';
import { createWrongTopic } from './wrong-topic.ts';

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

  it('shows a change that waits while the one before is answered', async () => {
    const store = createPreferencesStore(memoryArea());
    const { promise: answered, resolve: goOn } = Promise.withResolvers<null>();
    const inTurn: typeof store.update = async (change) => {
      if ('neutralCard' in change) await answered;
      return store.update(change);
    };
    const model = await loadPreferencesModel(
      { ...store, update: inTurn },
      ['en'],
      until(),
    );
    const first = model.change({ country: 'IE' });
    const second = model.change({ neutralCard: true });
    await first;
    expect(model.now.value).toMatchObject({ country: 'IE', neutralCard: true });
    goOn(null);
    await second;
    expect(model.now.value).toEqual(await store.get());
  });

  it('loses no item of a list by changes in a row, here and elsewhere', async () => {
    const store = createPreferencesStore(memoryArea());
    const model = await loadPreferencesModel(
      // What another view changes is heard of late.
      { ...store, watch: () => undefined },
      ['en'],
      until(),
    );
    const announcer = createAnnouncer();
    const hidden = createHiddenModel(model, announcer, false);
    const wrongTopic = createWrongTopic(model, announcer, false);
    const noticing = createNoticingModel(model, signal(null), announcer, null);
    const view = (id: string) =>
      resourceView(aResource({ id }), model.labels.value, new Date(0));
    const hide = (id: string) => hidden.hide(view(id));

    const first = hide('a');
    const second = hide('b');
    await first;
    await Promise.all([second, hide('c')]);
    await store.update({
      sitesOff: ['a.example'],
      wrongTopics: { grief: 1 },
    });
    await noticing.setHere('b.example', false);
    await wrongTopic(['grief']);
    expect(await store.get()).toMatchObject({
      hiddenPlaces: ['a', 'b', 'c'],
      sitesOff: ['a.example', 'b.example'],
      wrongTopics: { grief: 2 },
    });
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
