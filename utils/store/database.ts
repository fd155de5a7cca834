import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SavedItem } from '@/utils/saved/saved-item.ts';

/** Everything that is kept in IndexedDB. */
export interface CommonplaceDatabase extends DBSchema {
  saved: {
    key: string;
    value: SavedItem;
    indexes: { 'by-savedAt': number };
  };
}

/** Raise it with each change of the schema, and lift older ones below. */
const VERSION = 1;

/** Why something could not be stored or read. */
export type StoreProblem =
  /** The disk or the browser's quota is full. */
  | 'full'
  /** Another view of an older version holds the database open. */
  | 'blocked'
  /** The browser refuses IndexedDB, or it broke. */
  | 'failed';

/** Another view holds the database and does not let go. */
class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/** Opens the database of `name`; rejects when it stays blocked. */
export function openDatabase(
  name = 'commonplace',
): Promise<IDBPDatabase<CommonplaceDatabase>> {
  return new Promise((resolve, reject) => {
    openDB<CommonplaceDatabase>(name, VERSION, {
      upgrade(database) {
        const saved = database.createObjectStore('saved', { keyPath: 'id' });
        saved.createIndex('by-savedAt', 'savedAt');
      },
      // We hold an older version open: let the newer view have it.
      blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
      blocked: () => reject(new BlockedError('held open by another view')),
    }).then(resolve, reject);
  });
}

/** Names the problem behind an error of IndexedDB. */
export function storeProblem(error: unknown): StoreProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'BlockedError' || name === 'VersionError') return 'blocked';
  return 'failed';
}
