import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Result } from '@/utils/result.ts';
import type { SavedItem } from '@/utils/saved/saved-item.ts';
import type { RemovedPlaces } from '@/utils/store/removed-places.ts';
import type { SavedStore } from '@/utils/store/saved.ts';
import type { StoreProblem } from '@/utils/store/database.ts';

/** The saved items, live across open views. */
export interface SavedModel {
  /** Null until they were read for the first time. */
  readonly items: ReadonlySignal<readonly SavedItem[] | null>;
  readonly keptIds: ReadonlySignal<ReadonlySet<string>>;
  /** Why the last attempt failed; what is shown stays shown. */
  readonly problem: ReadonlySignal<StoreProblem | null>;
  /** Removed, here or in another view, and still to be had back: the place or its note. */
  readonly removed: ReadonlySignal<readonly SavedItem[]>;
  readonly load: () => Promise<void>;
  /** True when it is kept; with its note, where it can be had back. */
  readonly keep: (resource: Resource) => Promise<boolean>;
  /** Writes while the person types; the last words win. */
  readonly setNote: (id: string, note: string) => Promise<boolean>;
  readonly remove: (item: SavedItem) => Promise<boolean>;
  /** True when all are back; one whose note found no room stays removed. */
  readonly undo: () => Promise<boolean>;
  /** Nothing is to be had back any more. */
  readonly forgetRemoved: () => void;
}

type Items = readonly SavedItem[];

/**
 * Follows the store until `until` aborts. What was removed is kept in `session`
 * for every view; without one, for this view alone.
 */
export function createSavedModel(
  store: SavedStore,
  now: () => number,
  until: AbortSignal,
  session: RemovedPlaces | null = null,
): SavedModel {
  const items = signal<Items | null>(null);
  const problem = signal<StoreProblem | null>(null);
  const gone = signal<Items>([]);
  // Kept again in whichever way, note and all, there is nothing to be had back.
  const removed = computed(() =>
    gone.value.filter(({ id, note }) => {
      const kept = items.value?.find((item) => item.id === id);
      return !kept?.note.includes(note);
    }),
  );
  // Writes go one after the other: of two notes typed in a row, the later one
  // must be the one that stays.
  let last: Promise<unknown> = Promise.resolve();

  function attempt<Value>(
    task: () => Promise<Result<Value, StoreProblem>>,
  ): Promise<Result<Value, StoreProblem>> {
    const run = last.then(async () => {
      const outcome = await task();
      problem.value = outcome.ok ? null : outcome.problem;
      return outcome;
    });
    last = run;
    return run;
  }

  async function changeGone(to: (now: Items) => Items): Promise<void> {
    gone.value = to(gone.value);
    // Where it cannot be stored, it can be had back in this view at least.
    await session?.change(to).catch(() => undefined);
  }
  session?.watch((now) => (gone.value = now), until);
  session?.list().then(
    (now) => {
      if (gone.value.length === 0) gone.value = now;
    },
    () => undefined,
  );

  async function putBack(back: Items): Promise<boolean> {
    const outcome = await attempt(() => store.restore(back));
    if (!outcome.ok) return false;
    const ids = new Set(back.map(({ id }) => id));
    for (const id of outcome.value.crowded) ids.delete(id);
    await changeGone((now) => now.filter(({ id }) => !ids.has(id)));
    return true;
  }

  async function load(): Promise<void> {
    const outcome = await store.list();
    if (outcome.ok) items.value = outcome.value;
    else problem.value = outcome.problem;
  }
  store.watch((what) => {
    // Erased in whichever view: not named, and not had back, in any.
    if (what === 'cleared') gone.value = [];
    void load();
  }, until);

  return {
    items,
    keptIds: computed(() => new Set(items.value?.map(({ id }) => id))),
    problem,
    removed,
    load,
    async keep(resource) {
      const before = gone.value.find(({ id }) => id === resource.id);
      return before
        ? putBack([{ ...before, resource, savedAt: now() }])
        : (await attempt(() => store.add(resource, now()))).ok;
    },
    async setNote(id, note) {
      // Back already: what is struck out now is not to be had back later.
      if (has(gone.value, id) && !has(removed.value, id)) {
        void changeGone((now) => without(now, id));
      }
      return (await attempt(() => store.setNote(id, note))).ok;
    },
    async remove(item) {
      // First, for the popup may close before the disk answers.
      await changeGone((now) => [...without(now, item.id), item]);
      const { ok } = await attempt(() => store.remove(item.id));
      if (!ok) await changeGone((now) => without(now, item.id));
      return ok;
    },
    undo: async () => (await putBack(gone.value)) && gone.value.length === 0,
    forgetRemoved: () => void changeGone(() => []),
  };
}

function has(items: Items, id: string): boolean {
  return items.some((item) => item.id === id);
}

function without(items: Items, id: string): Items {
  return items.filter((item) => item.id !== id);
}
