import { describe, expect, it } from 'vitest';
import { createLabels } from '@/utils/words/labels.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { createAnnouncer } from './announcer.ts';
import { createHiddenModel } from './hidden-model.ts';
import { loadPreferencesModel } from './preferences-model.ts';
import { resourceView } from './resource-view.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';

const view = resourceView(aResource(), createLabels(['en']), new Date(0));

async function openModel(privateWindow = false) {
  const store = createPreferencesStore(memoryArea());
  const preferences = await loadPreferencesModel(
    store,
    ['en'],
    new AbortController().signal,
  );
  const announcer = createAnnouncer();
  const model = createHiddenModel(preferences, announcer, privateWindow);
  const stored = async () => (await store.get()).hiddenPlaces;
  return { model, announcer, store, stored };
}

describe('not for me', () => {
  it('is kept on the device, once, and can be undone', async () => {
    const { model, announcer, stored } = await openModel();
    await model.hide(view);
    await model.hide(view);
    expect(await stored()).toEqual(['evening-circle']);
    expect(model.last.value?.name).toBe('Evening Circle');
    expect(announcer.latest.value.text).toContain('not suggested any more');
    // The note with Undo is seen.
    expect(announcer.latest.value.kind).toBe('noted');

    await model.undo();
    expect(announcer.latest.value.kind).toBe('done');
    expect(await stored()).toEqual([]);
    expect(model.last.value).toBeNull();
  });

  it('names nothing any more once everything was erased elsewhere', async () => {
    const { model, store } = await openModel();
    await model.hide(view);
    await store.reset();
    await expect.poll(() => model.last.value).toBeNull();
  });

  it('stores nothing from a private window, and says so', async () => {
    const { model, announcer, stored } = await openModel(true);
    expect(await model.hide(view)).toBe(false);
    expect(await stored()).toEqual([]);
    expect(announcer.latest.value.kind).toBe('problem');
  });
});
