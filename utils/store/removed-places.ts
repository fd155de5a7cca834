import * as v from 'valibot';
import { type SavedItem, savedItemSchema } from '@/utils/saved/saved-item.ts';
import { inTurnFor } from './in-turn.ts';
import { type StorageArea, watchKey } from './storage-area.ts';

const KEY = 'removedPlaces';

const storedSchema = v.fallback(v.array(savedItemSchema), []);

/**
 * Places that were removed, with their notes, to be had back in any view until
 * the browser is closed: a popup closes at any click beside it.
 */
export interface RemovedPlaces {
  list(): Promise<readonly SavedItem[]>;
  /** Rejects when the browser cannot store it. */
  change(
    to: (now: readonly SavedItem[]) => readonly SavedItem[],
  ): Promise<void>;
  /** Calls back after each change, in every open view. */
  watch(
    changed: (now: readonly SavedItem[]) => void,
    signal: AbortSignal,
  ): void;
  reset(): Promise<void>;
}

/** Opens the list kept in `area`: the session's, which is never on a disk. */
export function createRemovedPlaces(area: StorageArea): RemovedPlaces {
  const inTurn = inTurnFor(KEY);
  const list = async () => v.parse(storedSchema, (await area.get(KEY))[KEY]);
  return {
    list,
    change: (to) => inTurn(async () => area.set({ [KEY]: to(await list()) })),
    watch: (changed, signal) =>
      watchKey(
        area,
        KEY,
        (value) => changed(v.parse(storedSchema, value)),
        signal,
      ),
    reset: () => inTurn(() => area.remove(KEY)),
  };
}
