import { guessCountry } from './countries.ts';

/** Where crisis help is looked for. */
export interface CrisisPlace {
  /** ISO 3166-1 alpha-2; null: not known. */
  readonly country: string | null;
  /** ISO 3166-2, where one was chosen. */
  readonly area?: string | null;
  /** Nobody chose it: whoever reads it is to be told. */
  readonly guessed: boolean;
}

/**
 * The chosen country; as long as nobody was asked, the one that the browser's
 * languages name. A number to call must not wait for a form.
 */
export function crisisPlace(
  chosen: {
    readonly country: string | null;
    readonly area?: string | null;
    readonly welcomed: boolean;
  },
  browserLanguages: readonly string[],
): CrisisPlace {
  const { country, area = null, welcomed } = chosen;
  if (welcomed || country !== null) return { country, area, guessed: false };
  const guess = guessCountry(browserLanguages);
  return { country: guess, guessed: guess !== null };
}
