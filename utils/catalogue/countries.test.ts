import { describe, expect, it } from 'vitest';
import {
  COUNTRIES,
  guessCountry,
  guessLanguages,
  LANGUAGES,
} from './countries.ts';

describe('countries and languages', () => {
  it('knows the 249 codes of ISO 3166-1, each with a name', () => {
    expect(new Set(COUNTRIES).size).toBe(249);
    const names = new Intl.DisplayNames('en', { type: 'region' });
    expect(COUNTRIES.filter((code) => names.of(code) === code)).toEqual([]);
  });

  it('has a name for each language', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    expect(LANGUAGES.filter((tag) => names.of(tag) === tag)).toEqual([]);
  });

  it.each([
    [['en-US', 'en'], 'US'],
    [['es', 'es-MX'], 'MX'],
    [['zh-Hant-TW'], 'TW'],
    [['es-419', 'pt-BR'], 'BR'],
    [['de', 'en'], null],
    [['not a tag', 'fr-FR'], 'FR'],
    [[], null],
  ])('guesses the country of %j', (languages, country) => {
    expect(guessCountry(languages)).toBe(country);
  });

  it('guesses the languages, each once', () => {
    expect(guessLanguages(['en-US', 'en', 'es-MX', '??'])).toEqual([
      'en',
      'es',
    ]);
  });
});
