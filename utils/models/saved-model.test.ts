import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure } from '@/utils/result.ts';
import { openDatabase } from '@/utils/store/database.ts';
import { createSavedStore, type SavedStore } from '@/utils/store/saved.ts';
import {
  createRemovedPlaces,
  type RemovedPlaces,
} from '@/utils/store/removed-places.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createSavedModel, type SavedModel } from './saved-model.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';

let databases = 0;

/** A view's list; `close` ends the view. */
async function openModel(
  change: Partial<SavedStore> = {},
  session: RemovedPlaces | null = null,
  name = `saved-model-${(databases += 1)}`,
) {
  const store = createSavedStore(() => openDatabase(name), name);
  const view = new AbortController();
  const model = createSavedModel(
    { ...store, ...change },
    () => 7,
    view.signal,
    session,
  );
  await model.load();
  return { store, model, name, close: () => view.abort() };
}
/** What can be had back in a view, with its note. */
const toBeHadBack = (model: SavedModel) => () =>
  model.removed.value.map(({ id, note }) => [id, note]);
const [first, second] = ['first', 'second'].map((id) => aResource({ id }));

describe('saved model', () => {
  it('keeps, and knows what is kept', async () => {
    const { model } = await openModel();
    expect(await model.keep(first!)).toBe(true);
    await model.load();
    expect([...model.keptIds.value]).toEqual(['first']);
  });

  it('puts back everything that was removed, notes included', async () => {
    const { model, store } = await openModel();
    await model.keep(first!);
    await model.keep(second!);
    await model.setNote('first', 'Mondays');
    await model.load();
    for (const item of model.items.value ?? []) await model.remove(item);
    await expect.poll(() => model.removed.value).toHaveLength(2);
    expect(await model.undo()).toBe(true);
    const list = await store.list();
    expect(list.ok && list.value.map(({ id, note }) => [id, note])).toEqual(
      expect.arrayContaining([
        ['first', 'Mondays'],
        ['second', ''],
      ]),
    );
    expect(model.removed.value).toEqual([]);
  });

  it('goes on offering what found no room for its note', async () => {
    const { model, store } = await openModel();
    await model.keep(first!);
    await model.setNote('first', 'a'.repeat(6_000));
    await model.load();
    await model.remove(model.items.value![0]!);
    await store.add(first!, 9);
    await store.setNote('first', 'b'.repeat(6_000));
    expect(await model.undo()).toBe(false);
    await expect
      .poll(() => model.removed.value.map(({ id }) => id))
      .toEqual(['first']);
  });

  it('keeps again what was removed, note and all, and calls it removed no more', async () => {
    const { model, store } = await openModel();
    await model.keep(first!);
    await model.setNote('first', 'Mondays');
    await model.load();
    await model.remove(model.items.value![0]!);
    await expect.poll(() => model.removed.value).toHaveLength(1);

    expect(await model.keep(first!)).toBe(true);
    expect(model.removed.value).toEqual([]);
    expect(await store.list()).toMatchObject({ value: [{ note: 'Mondays' }] });
    // Nor does it come back into another removal's Undo.
    await store.setNote('first', 'Tuesdays');
    await expect.poll(() => model.items.value?.[0]?.note).toBe('Tuesdays');
    expect(model.removed.value).toEqual([]);
  });

  it('calls removed no more what was kept again elsewhere', async () => {
    const { model, name } = await openModel();
    await model.keep(first!);
    await model.load();
    await model.remove(model.items.value![0]!);
    await expect.poll(() => model.removed.value).toHaveLength(1);
    const card = createSavedStore(() => openDatabase(name), name);
    await card.add(first!, 9);
    await expect.poll(() => model.removed.value).toEqual([]);
  });

  it('has nothing to put back once everything was erased, in any view', async () => {
    const { model, name } = await openModel();
    await model.keep(first!);
    await model.load();
    await model.remove(model.items.value![0]!);
    await expect.poll(() => model.removed.value).toHaveLength(1);

    const options = createSavedStore(() => openDatabase(name), name);
    await options.clear();
    await expect.poll(() => model.removed.value).toEqual([]);
    await model.undo();
    expect(await options.list()).toEqual({ ok: true, value: [] });
  });

  it('has back in any view what a popup removed before it closed', async () => {
    const session = createRemovedPlaces(memoryArea());
    const popup = await openModel({}, session);
    const library = await openModel({}, session, popup.name);
    await popup.model.keep(first!);
    await popup.model.setNote('first', 'Mondays');
    await popup.model.load();
    await popup.model.remove(popup.model.items.value![0]!);
    popup.close();
    await expect
      .poll(toBeHadBack(library.model))
      .toEqual([['first', 'Mondays']]);

    const again = await openModel({}, session, popup.name);
    await expect.poll(toBeHadBack(again.model)).toEqual([['first', 'Mondays']]);
    expect(await again.model.undo()).toBe(true);
    expect(await popup.store.list()).toMatchObject({
      value: [{ id: 'first', note: 'Mondays' }],
    });
    await expect.poll(toBeHadBack(library.model)).toEqual([]);
    expect(await session.list()).toEqual([]);
  });

  it('remembers a place before the disk answers, and not when it stays', async () => {
    const session = createRemovedPlaces(memoryArea());
    let remembered = 0;
    const { model } = await openModel(
      {
        remove: async () => {
          remembered = (await session.list()).length;
          return failure('failed');
        },
      },
      session,
    );
    await model.keep(first!);
    await model.load();
    await model.remove(model.items.value![0]!);
    expect(remembered).toBe(1);
    expect(await session.list()).toEqual([]);
  });

  it('brings no words back that were struck out since the place was back', async () => {
    const session = createRemovedPlaces(memoryArea());
    const { model, store } = await openModel({}, session);
    await model.keep(first!);
    await model.setNote('first', 'Mondays');
    await model.load();
    const [item] = model.items.value ?? [];
    await model.remove(item!);
    // As a file does that is brought back.
    await store.restore([item!]);
    await expect.poll(toBeHadBack(model)).toEqual([]);
    await model.setNote('first', 'Tuesdays');
    await model.load();
    expect(toBeHadBack(model)()).toEqual([]);
    await expect.poll(() => session.list()).toEqual([]);
  });

  it('lets the last words of a note win', async () => {
    const { model, store } = await openModel();
    await model.keep(first!);
    const typed = ['M', 'Mo', 'Mon'];
    await Promise.all(typed.map((note) => model.setNote('first', note)));
    const list = await store.list();
    expect(list.ok && list.value[0]?.note).toBe('Mon');
  });

  it.each(['full', 'blocked', 'failed'] as const)(
    'says that a store is %s, and loses nothing that is shown',
    async (problem) => {
      const broken = () => Promise.resolve(failure(problem));
      const { model, store } = await openModel({ remove: broken });
      await store.add(first!, 1);
      await model.load();
      const [item] = model.items.value ?? [];
      expect(await model.remove(item!)).toBe(false);
      expect(model.problem.value).toBe(problem);
      expect(model.items.value).toHaveLength(1);
      expect(model.removed.value).toEqual([]);
    },
  );
});
