import * as v from 'valibot';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { failure, type Result, success } from '@/utils/result.ts';
import {
  MAX_NOTE,
  type SavedItem,
  savedItemSchema,
} from '@/utils/saved/saved-item.ts';
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
  setNote(id: string, note: string): Promise<Result<null, StoreProblem>>;
  remove(id: string): Promise<Result<null, StoreProblem>>;
  /** Puts items back as they were: undo, and import. All or none. */
  restore(items: readonly SavedItem[]): Promise<Result<null, StoreProblem>>;
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
): SavedStore {
  let database: Promise<Database> | undefined;
  const local = new EventTarget();

  async function attempt<Value>(
    task: (database: Database) => Promise<Value>,
  ): Promise<Result<Value, StoreProblem>> {
    try {
      return success(await task(await (database ??= open())));
    } catch (error) {
      // The connection may be what broke (evicted, closed by an upgrade): the
      // next attempt opens a new one.
      database = undefined;
      return failure(storeProblem(error));
    }
  }

  async function change(
    task: (database: Database) => Promise<unknown>,
    what: SavedChange = 'changed',
  ): Promise<Result<null, StoreProblem>> {
    const outcome = await attempt(task);
    if (!outcome.ok) return outcome;
    local.dispatchEvent(new MessageEvent('message', { data: what }));
    const channel = new BroadcastChannel(channelName);
    channel.postMessage(what);
    channel.close();
    return success(null);
  }

  return {
    list: () =>
      attempt(async (db) => {
        const items = await db.getAllFromIndex('saved', 'by-savedAt');
        return items.filter((item) => v.is(savedItemSchema, item)).reverse();
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
      }),
    setNote: (id, note) =>
      change(async (db) => {
        const { store, done } = db.transaction('saved', 'readwrite');
        const item = await store.get(id);
        if (item) await store.put({ ...item, note: note.slice(0, MAX_NOTE) });
        await done;
      }),
    remove: (id) => change((db) => db.delete('saved', id)),
    restore: (items) =>
      change(async (db) => {
        const { store, done } = db.transaction('saved', 'readwrite');
        await Promise.all([...items.map((item) => store.put(item)), done]);
      }),
    clear: () => change((db) => db.clear('saved'), 'cleared'),
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
