import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  changedFields,
  type PreferencesChange,
  type PreferencesStore,
} from '@/utils/store/preferences.ts';
import {
  defaultPreferences,
  type Preferences,
} from '@/utils/store/preferences-schema.ts';
import { createLabels, type Labels } from '@/utils/words/labels.ts';
import { guessLanguages } from '@/utils/catalogue/countries.ts';

/** The preferences, live across open views. */
export interface PreferencesModel {
  readonly now: ReadonlySignal<Preferences>;
  /** The interface's words in the language that the person chose. */
  readonly labels: ReadonlySignal<Labels>;
  /** Languages of places: as chosen, else the browser's. Never empty. */
  readonly languages: ReadonlySignal<readonly string[]>;
  /**
   * Shows a change at once and stores it; false, and shown as before, when
   * it could not be stored.
   */
  readonly change: (change: PreferencesChange) => Promise<boolean>;
}

/** What the model needs of the store. */
export type PreferencesAdapter = Pick<
  PreferencesStore,
  'get' | 'update' | 'watch'
>;

/**
 * Reads the preferences and keeps them up to date until `until` aborts. A
 * store that cannot be read leaves the page usable with the fallbacks.
 */
export async function loadPreferencesModel(
  store: PreferencesAdapter,
  browserLanguages: readonly string[],
  until: AbortSignal,
): Promise<PreferencesModel> {
  const stored = signal(await store.get().catch(defaultPreferences));
  store.watch((next) => (stored.value = next), until);
  // Shown over what is stored, the oldest first: of two changes in a row, the
  // reply to the first must not take the second off the screen.
  const pending = signal<readonly { readonly change: PreferencesChange }[]>([]);
  const now = computed(() =>
    pending.value.reduce<Preferences>(
      (shown, { change }) => ({ ...shown, ...changedFields(change, shown) }),
      stored.value,
    ),
  );

  return {
    now,
    labels: computed(() => {
      const { interfaceLanguage } = now.value;
      return createLabels(
        interfaceLanguage === null ? browserLanguages : [interfaceLanguage],
      );
    }),
    languages: computed(() => {
      const { languages } = now.value;
      if (languages.length > 0) return languages;
      const guessed = guessLanguages(browserLanguages);
      return guessed.length > 0 ? guessed : ['en'];
    }),
    async change(change) {
      const mine = { change };
      const settle = (next: Preferences) =>
        batch(() => {
          stored.value = next;
          pending.value = pending.value.filter((other) => other !== mine);
        });
      pending.value = [...pending.value, mine];
      try {
        settle(await store.update(change));
        return true;
      } catch {
        settle(await store.get().catch(() => stored.value));
        return false;
      }
    },
  };
}
