import { inTurnFor } from './in-turn.ts';
import type { StorageArea } from './storage-area.ts';

/** Sites silenced until the browser is closed: never on a disk. */
export interface QuietSites {
  add(host: string): Promise<void>;
  remove(host: string): Promise<void>;
  has(host: string): Promise<boolean>;
  reset(): Promise<void>;
}

/** Opens the list kept as `key` in `area`. */
export function createQuietSites(key: string, area: StorageArea): QuietSites {
  const read = async (): Promise<string[]> => {
    const stored = (await area.get(key))[key];
    return Array.isArray(stored) ? stored.map(String) : [];
  };
  const inTurn = inTurnFor(key);
  const change = (to: (hosts: string[]) => string[]): Promise<void> =>
    inTurn(async () => area.set({ [key]: to(await read()) }));
  return {
    add: (host) => change((hosts) => [...new Set([...hosts, host])]),
    remove: (host) =>
      change((hosts) => hosts.filter((quiet) => quiet !== host)),
    has: async (host) => (await read()).includes(host),
    reset: () => inTurn(() => area.remove(key)),
  };
}
