import * as v from 'valibot';
import { inTurnFor } from './in-turn.ts';
import { saltedHash } from './salted-hash.ts';
import type { StorageArea } from './storage-area.ts';

const storedSchema = v.object({
  salt: v.pipe(v.string(), v.minLength(1)),
  pages: v.array(v.string()),
});

/**
 * Pages on which crisis help was closed, until the browser is closed: never on
 * a disk, and even in memory as salted hashes, for nobody asks for a list.
 */
export interface QuietPages {
  /** By the page's address. */
  add(page: string): Promise<void>;
  has(page: string): Promise<boolean>;
  reset(): Promise<void>;
}

/** Opens the list kept as `key` in `area`. */
export function createQuietPages(key: string, area: StorageArea): QuietPages {
  const inTurn = inTurnFor(key);
  const read = async () => {
    const stored = v.safeParse(storedSchema, (await area.get(key))[key]);
    return stored.success
      ? stored.output
      : { salt: crypto.randomUUID(), pages: [] };
  };
  return {
    add: (page) =>
      inTurn(async () => {
        const { salt, pages } = await read();
        const hash = await pageHash(page, salt);
        await area.set({ [key]: { salt, pages: [...pages, hash] } });
      }),
    async has(page) {
      const { salt, pages } = await read();
      return pages.includes(await pageHash(page, salt));
    },
    reset: () => inTurn(() => area.remove(key)),
  };
}

/** Whole, unlike a site's tag: no page may be taken for another one. */
async function pageHash(page: string, salt: string): Promise<string> {
  return String(new BigUint64Array(await saltedHash(page, salt)));
}
