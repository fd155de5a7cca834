import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Result } from '@/utils/result.ts';
import type { SavedItem } from '@/utils/saved/saved-item.ts';
import type { SavedStore } from '@/utils/store/saved.ts';
import type { StoreProblem } from '@/utils/store/database.ts';

/** The saved items, live across open views. */
export interface SavedModel {
  /** Null until they were read for the first time. */
  readonly items: ReadonlySignal<readonly SavedItem[] | null>;
  readonly keptIds: ReadonlySignal<ReadonlySet<string>>;
  /** Why the last attempt failed; what is shown stays shown. */
  readonly problem: ReadonlySignal<StoreProblem | null>;
  /** Removed a moment ago, and still to be had back: the place or its note. */
  readonly removed: ReadonlySignal<readonly SavedItem[]>;
  readonly load: () => Promise<void>;
  /** True when it is kept; with its note, where it was removed a moment ago. */
  readonly keep: (resource: Resource) => Promise<boolean>;
  /** Writes while the person types; the last words win. */
  readonly setNote: (id: string, note: string) => Promise<boolean>;
  readonly remove: (item: SavedItem) => Promise<boolean>;
  /** True when all are back; one whose note found no room stays removed. */
  readonly undo: () => Promise<boolean>;
  /** Nothing is to be had back any more. */
  readonly forgetRemoved: () => void;
}

/** Follows the store until `until` aborts. */
export function createSavedModel(
  store: SavedStore,
  now: () => number,
  until: AbortSignal,
): SavedModel {
  const items = signal<readonly SavedItem[] | null>(null);
  const problem = signal<StoreProblem | null>(null);
  const gone = signal<readonly SavedItem[]>([]);
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

  async function putBack(back: readonly SavedItem[]): Promise<boolean> {
    const outcome = await attempt(() => store.restore(back));
    if (!outcome.ok) return false;
    const ids = new Set(back.map(({ id }) => id));
    for (const id of outcome.value.crowded) ids.delete(id);
    gone.value = gone.value.filter(({ id }) => !ids.has(id));
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
    setNote: async (id, note) =>
      (await attempt(() => store.setNote(id, note))).ok,
    async remove(item) {
      const { ok } = await attempt(() => store.remove(item.id));
      const others = gone.value.filter(({ id }) => id !== item.id);
      if (ok) gone.value = [...others, item];
      return ok;
    },
    undo: async () => (await putBack(gone.value)) && gone.value.length === 0,
    forgetRemoved: () => (gone.value = []),
  };
}
