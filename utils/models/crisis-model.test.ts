import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { crisisHelp } from '@/utils/catalogue/crisis.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { createCatalogueModel } from './catalogue-model.ts';
import { createCrisisModel } from './crisis-model.ts';

const LINES = ['one', 'two', 'three'].map((id) =>
  aResource({
    id,
    kind: 'crisis-line',
    causes: [],
    checked: '2026-01',
    places: { worldwide: false, countries: ['NZ'], areas: [] },
  }),
);
const FINDER = aResource({
  id: 'finder',
  kind: 'crisis-line',
  causes: [],
  places: { worldwide: true, countries: [], areas: [] },
});

it.each([
  ['2026-03-01', ['one', 'three', 'two', 'finder']],
  ['2029-03-01', ['one', 'three', 'finder', 'two']],
])('brings a finder nearer as numbers grow old: %s', async (day, ids) => {
  const catalogue = createCatalogueModel(() =>
    Promise.resolve([...LINES, FINDER]),
  );
  await catalogue.load();
  const { lines } = createCrisisModel({
    catalogue,
    place: signal({ country: 'NZ', guessed: false }),
    languages: signal(['en']),
    crisisHelp,
    now: () => Date.parse(day),
  });
  expect(lines.value.map(({ id }) => id)).toEqual(ids);
});
