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
  /** Removed a moment ago, and still to be had back. */
  readonly removed: ReadonlySignal<readonly SavedItem[]>;
  readonly load: () => Promise<void>;
  /** True when it is kept. */
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
  const removed = signal<readonly SavedItem[]>([]);
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

  async function load(): Promise<void> {
    const outcome = await store.list();
    if (outcome.ok) items.value = outcome.value;
    else problem.value = outcome.problem;
  }
  store.watch((what) => {
    // Erased in whichever view: not named, and not had back, in any.
    if (what === 'cleared') removed.value = [];
    void load();
  }, until);

  return {
    items,
    keptIds: computed(() => new Set(items.value?.map(({ id }) => id))),
    problem,
    removed,
    load,
    keep: async (resource) =>
      (await attempt(() => store.add(resource, now()))).ok,
    setNote: async (id, note) =>
      (await attempt(() => store.setNote(id, note))).ok,
    async remove(item) {
      const { ok } = await attempt(() => store.remove(item.id));
      if (ok) removed.value = [...removed.value, item];
      return ok;
    },
    async undo() {
      const back = await attempt(() => store.restore(removed.value));
      if (!back.ok) return false;
      const { crowded } = back.value;
      removed.value = removed.value.filter(({ id }) => crowded.includes(id));
      return removed.value.length === 0;
    },
    forgetRemoved: () => (removed.value = []),
  };
}
