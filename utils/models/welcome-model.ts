import { type ReadonlySignal, signal } from '@preact/signals';
import type { AccessModel } from './access-model.ts';
import { guessCountry, guessLanguages } from '@/utils/catalogue/countries.ts';
import type { PreferencesModel } from './preferences-model.ts';

/** The welcome page: choices are kept together when Start is pressed. */
export interface WelcomeModel {
  readonly access: AccessModel;
  /** ISO 3166-1 alpha-2; null: not said. */
  readonly country: ReadonlySignal<string | null>;
  /** BCP 47; may be empty. */
  readonly languages: ReadonlySignal<readonly string[]>;
  readonly neutralCard: ReadonlySignal<boolean>;
  readonly done: ReadonlySignal<boolean>;
  readonly setCountry: (country: string | null) => void;
  readonly setLanguages: (languages: readonly string[]) => void;
  readonly setNeutralCard: (neutral: boolean) => void;
  /** Call it first in the click: it asks the browser. */
  readonly start: () => Promise<void>;
}

/** Starts from what is stored, else from what the browser lets us guess. */
export function createWelcomeModel(
  access: AccessModel,
  preferences: PreferencesModel,
  browserLanguages: readonly string[],
): WelcomeModel {
  const stored = preferences.now.value;
  const country = signal(
    stored.welcomed ? stored.country : guessCountry(browserLanguages),
  );
  const languages = signal<readonly string[]>(
    stored.languages.length > 0
      ? stored.languages
      : guessLanguages(browserLanguages),
  );
  const neutralCard = signal(stored.neutralCard);
  const done = signal(false);

  return {
    access,
    country,
    languages,
    neutralCard,
    done,
    setCountry: (next) => (country.value = next),
    setLanguages: (next) => (languages.value = next),
    setNeutralCard: (next) => (neutralCard.value = next),
    async start() {
      done.value = await access.request((choice) =>
        preferences.change({
          ...choice,
          country: country.value,
          languages: [...languages.value],
          neutralCard: neutralCard.value,
          welcomed: true,
        }),
      );
    },
  };
}
