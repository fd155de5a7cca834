import * as v from 'valibot';
import { inTurnFor } from './in-turn.ts';
import { type Migration, migrate } from './migrate.ts';
import { type Preferences, preferencesSchema } from './preferences-schema.ts';
import { type StorageArea, watchKey } from './storage-area.ts';

const KEY = 'preferences';

/** Version 1 is the first; add a function here to lift what is stored. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * A change: the fields that it names, or what makes them of the preferences as
 * they are when its turn comes. A list that is to gain or lose one item is
 * made so, that nothing is lost of what was changed meanwhile.
 */
export type PreferencesChange =
  Partial<Preferences> | ((now: Preferences) => Partial<Preferences>);

/** Reads and writes the preferences of this browser profile. */
export interface PreferencesStore {
  get(): Promise<Preferences>;
  /**
   * Merges a change in, and leaves alone what it does not name; rejects when
   * the browser cannot store it.
   */
  update(change: PreferencesChange): Promise<Preferences>;
  /** Calls back after each change, in every open view. */
  watch(changed: (now: Preferences) => void, signal: AbortSignal): void;
  /** Back to how it was before anything was chosen. */
  reset(): Promise<void>;
}

/** Opens the preferences kept in `area`. */
export function createPreferencesStore(area: StorageArea): PreferencesStore {
  const read = async () => (await area.get(KEY))[KEY];
  const get = async () => parsePreferences(await read());
  const inTurn = inTurnFor(KEY);
  return {
    get,
    update: (change) =>
      inTurn(async () => {
        const stored = lift(await read());
        const now = parsePreferences(stored);
        const changed = changedFields(change, now);
        // Over what is stored, not over what could be read of it: a newer
        // version's fields and words are there when it comes back.
        await area.set({ [KEY]: { ...stored, ...changed } });
        return { ...now, ...changed };
      }),
    watch: (changed, signal) =>
      watchKey(area, KEY, (value) => changed(parsePreferences(value)), signal),
    reset: () => inTurn(() => area.remove(KEY)),
  };
}

/** What a change makes of the preferences as they are now. */
export function changedFields(
  change: PreferencesChange,
  now: Preferences,
): Partial<Preferences> {
  return typeof change === 'function' ? change(now) : change;
}

/** Reads stored preferences of any version; whatever is unreadable falls back. */
export function parsePreferences(stored: unknown): Preferences {
  return v.parse(preferencesSchema, lift(stored));
}

function lift(stored: unknown): Record<string, unknown> {
  const isObject = typeof stored === 'object' && stored !== null;
  return migrate(
    isObject ? (stored as Record<string, unknown>) : {},
    MIGRATIONS,
  );
}
