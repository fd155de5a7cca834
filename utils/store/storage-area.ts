/** What the stores need of `browser.storage.local` or `.session`. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}

type ChangeListener = (changes: Record<string, { newValue?: unknown }>) => void;

/** Calls back with each new value of `key`, until `signal` aborts. */
export function watchKey(
  area: StorageArea,
  key: string,
  changed: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const listener: ChangeListener = (changes) => {
    if (key in changes) changed(changes[key]?.newValue);
  };
  area.onChanged.addListener(listener);
  signal.addEventListener('abort', () =>
    area.onChanged.removeListener(listener),
  );
}
