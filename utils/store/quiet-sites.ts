import { sessionArea, type StorageArea } from './storage-area.ts';

const KEY = 'quietSites';

/** Sites that ✕ silenced, until the browser is closed: never on a disk. */
export interface QuietSites {
  add(host: string): Promise<void>;
  has(host: string): Promise<boolean>;
}

/** Opens the list kept in `area`. */
export function createQuietSites(
  area: StorageArea = sessionArea(),
): QuietSites {
  const read = async (): Promise<string[]> => {
    const stored = (await area.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.map(String) : [];
  };
  return {
    add: (host) =>
      navigator.locks.request(`commonplace:${KEY}`, async () => {
        await area.set({ [KEY]: [...new Set([...(await read()), host])] });
      }),
    has: async (host) => (await read()).includes(host),
  };
}
