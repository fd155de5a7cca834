import * as v from 'valibot';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { failure, type Result, success } from '@/utils/result.ts';
import { mergeSaved, type MergeReport } from '@/utils/saved/merge-saved.ts';
import { type SavedItem, savedItemSchema } from '@/utils/saved/saved-item.ts';
import { askToPersist } from './ask-to-persist.ts';
import {
  type CommonplaceDatabase,
  openDatabase,
  type StoreProblem,
  storeProblem,
} from './database.ts';
import type { IDBPDatabase } from 'idb';

/** What happened to the items, as every open view is told. */
type SavedChange = 'changed' | 'cleared';

/** The items that the person kept, newest first. */
export interface SavedStore {
  list(): Promise<Result<readonly SavedItem[], StoreProblem>>;
  /** Keeps a resource; one that is kept already stays as it is. */
  add(resource: Resource, now: number): Promise<Result<null, StoreProblem>>;
  /** Keeps it whole; the field that it is typed in bounds it. */
  setNote(id: string, note: string): Promise<Result<null, StoreProblem>>;
  remove(id: string): Promise<Result<null, StoreProblem>>;
  /**
   * Puts items back, undo and import: all or none. What is kept here stays, and
   * notes are merged.
   */
  restore(
    items: readonly SavedItem[],
  ): Promise<Result<MergeReport, StoreProblem>>;
  clear(): Promise<Result<null, StoreProblem>>;
  /**
   * Calls back after a change in any view, this one included; `cleared` when
   * everything was erased, so that nothing is to be had back.
   */
  watch(changed: (what: SavedChange) => void, signal: AbortSignal): void;
}

type Database = IDBPDatabase<CommonplaceDatabase>;

/** Opens the saved items. The database is opened at the first use. */
export function createSavedStore(
  open: () => Promise<Database> = openDatabase,
  channelName = 'commonplace:saved',
  persist: () => Promise<void> = askToPersist,
): SavedStore {
  let database: Promise<Database> | undefined;
  const local = new EventTarget();

  async function attempt<Value>(
    task: (database: Database) => Promise<Value>,
  ): Promise<Result<Value, StoreProblem>> {
    const standing = database;
    const connection = (database ??= open());
    try {
      return success(await task(await connection));
    } catch (error) {
      // The connection may be what broke (evicted, closed by an upgrade): the
      // next attempt opens a new one.
      if (database === connection) database = undefined;
      // It was closed while nobody used it: that is no reason to lose this.
      if (standing && isClosed(error)) return attempt(task);
      return failure(storeProblem(error));
    }
  }

  async function change<Value>(
    task: (database: Database) => Promise<Value>,
    what: SavedChange = 'changed',
  ): Promise<Result<Value, StoreProblem>> {
    const outcome = await attempt(task);
    if (!outcome.ok) return outcome;
    local.dispatchEvent(new MessageEvent('message', { data: what }));
    const channel = new BroadcastChannel(channelName);
    channel.postMessage(what);
    channel.close();
    return outcome;
  }

  return {
    list: () =>
      attempt(async (db) => {
        const items = await db.getAllFromIndex('saved', 'by-savedAt');
        return readItems(items).reverse();
      }),
    add: (resource, now) =>
      change(async (db) => {
        const { store, done } = db.transaction('saved', 'readwrite');
        if (!(await store.getKey(resource.id))) {
          await store.put({
            id: resource.id,
            resource,
            note: '',
            savedAt: now,
          });
        }
        await done;
        // From the first place on there is something to lose.
        void persist();
        return null;
      }),
    setNote: (id, note) =>
      change(async (db) => {
        const { store, done } = db.transaction('saved', 'readwrite');
        const item = await store.get(id);
        if (item) await store.put({ ...item, note });
        await done;
        return null;
      }),
    remove: (id) =>
      change(async (db) => {
        await db.delete('saved', id);
        return null;
      }),
    restore: (items) =>
      change(async (db) => {
        const { store, done } = db.transaction('saved', 'readwrite');
        // Read in the same transaction: nothing is kept or noted in between.
        const { write, ...report } = mergeSaved(
          readItems(await store.getAll()),
          items,
        );
        await Promise.all([...write.map((item) => store.put(item)), done]);
        void persist();
        return report;
      }),
    clear: () =>
      change(async (db) => {
        await db.clear('saved');
        return null;
      }, 'cleared'),
    watch(changed, signal) {
      const channel = new BroadcastChannel(channelName);
      const hear = (event: Event): void =>
        changed(
          event instanceof MessageEvent && event.data === 'cleared'
            ? 'cleared'
            : 'changed',
        );
      channel.addEventListener('message', hear, { signal });
      local.addEventListener('message', hear, { signal });
      signal.addEventListener('abort', () => channel.close());
    },
  };
}

/** What cannot be read is left alone, and not shown. */
function readItems(items: readonly SavedItem[]): SavedItem[] {
  return items.flatMap((item) => {
    const read = v.safeParse(savedItemSchema, item);
    return read.success ? [read.output] : [];
  });
}

/** Whether a connection was closed from outside, before or during its use. */
function isClosed(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return name === 'InvalidStateError' || name === 'AbortError';
}
