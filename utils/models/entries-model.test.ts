import { describe, expect, it } from 'vitest';
import { createLabels } from '@/utils/words/labels.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { createAnnouncer } from './announcer.ts';
import { createEntriesModel } from './entries-model.ts';
import { loadPreferencesModel } from './preferences-model.ts';
import { resourceView } from './resource-view.ts';
import type { SavedModel } from './saved-model.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { createWrongTopic } from './wrong-topic.ts';

const view = resourceView(aResource(), createLabels(['en']), new Date(0));

async function openModel(
  said: Partial<Parameters<typeof createEntriesModel>[0]> = {},
) {
  const kept: string[] = [];
  const announcer = createAnnouncer();
  const store = createPreferencesStore(memoryArea());
  const preferences = await loadPreferencesModel(
    store,
    ['en'],
    new AbortController().signal,
  );
  const saved: Pick<SavedModel, 'keep'> = {
    keep: ({ id }) => Promise.resolve(kept.push(id) > 0),
  };
  const model = createEntriesModel({
    saved: saved as SavedModel,
    preferences,
    announcer,
    privateWindow: false,
    ...said,
  });
  return { model, kept, announcer, preferences, store };
}

describe('entries model', () => {
  it('keeps, and says so', async () => {
    const { model, kept, announcer } = await openModel();
    await model.keep(view);
    expect(kept).toEqual(['evening-circle']);
    expect(announcer.latest.value.text).toBe('Evening Circle is kept.');
  });

  it('keeps nothing from a private window, and says what to do', async () => {
    const { model, kept, announcer } = await openModel({ privateWindow: true });
    await model.keep(view);
    expect(kept).toEqual([]);
    expect(announcer.latest.value).toMatchObject({ kind: 'problem' });
  });
});

describe('wrong topic', () => {
  it.each([
    [false, { burnout: 1, stress: 1 }],
    [true, {}],
  ])('in a private window: %s counts %j', async (privateWindow, counts) => {
    const { announcer, preferences, store } = await openModel();
    const wrongTopic = createWrongTopic(preferences, announcer, privateWindow);
    await wrongTopic(['burnout', 'stress']);
    expect((await store.get()).wrongTopics).toEqual(counts);
    expect(announcer.latest.value.kind).toBe('done');
  });
});
