import { expect, it } from 'vitest';
import { namesCrisis } from '../../utils/catalogue/names-crisis.ts';
import { readCatalogue } from './read-catalogue.ts';

it('has no words in worldwide crisis help that a card may not show', () => {
  const words = readCatalogue()
    .resources.filter(
      ({ kind, places }) => kind === 'crisis-line' && places.worldwide,
    )
    .map(({ name, summary, translations = {} }) =>
      [name, summary, ...Object.values(translations)].join(' '),
    );
  expect(words.length).toBeGreaterThan(0);
  // They stand on cards about burnout where no country is known, and are
  // worth a sentence there.
  expect(words.filter(namesCrisis)).toEqual([]);
});
