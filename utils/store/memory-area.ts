import type { StorageArea } from './storage-area.ts';

type Listener = Parameters<StorageArea['onChanged']['addListener']>[0];

/** A storage area that lives in memory, for tests. */
export function memoryArea(
  initial: Readonly<Record<string, unknown>> = {},
): StorageArea {
  const items = new Map(Object.entries(initial));
  const listeners = new Set<Listener>();
  const tell = (changes: Parameters<Listener>[0]) => {
    for (const listener of listeners) listener(changes);
  };
  return {
    get: (key) =>
      Promise.resolve(items.has(key) ? { [key]: items.get(key) } : {}),
    set(changed) {
      const entries = Object.entries(structuredClone(changed));
      for (const [key, value] of entries) items.set(key, value);
      tell(
        Object.fromEntries(
          entries.map(([key, newValue]) => [key, { newValue }]),
        ),
      );
      return Promise.resolve();
    },
    remove(keys) {
      for (const key of [keys].flat()) {
        items.delete(key);
        tell({ [key]: {} });
      }
      return Promise.resolve();
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
