import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/modules/catalogue/read-catalogue.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import { createLabels } from '@/utils/words/labels.ts';
import { createPlaceSearch } from './place-search.ts';

/** So many are seen without scrolling far. */
const FIRST = 5;

const { resources } = readCatalogue();
const searches = new Map(
  ['en', 'de', 'es', 'fr', 'pt'].map((language) => [
    language,
    createPlaceSearch(resources, createLabels([language])),
  ]),
);

/** What is seen first of a search in a language. */
function first(language: string, query: string, country?: string): Resource[] {
  const found = searches.get(language)!(query);
  return found
    .filter(
      ({ places }) =>
        country === undefined ||
        places.worldwide ||
        places.countries.includes(country),
    )
    .slice(0, FIRST);
}

describe('a search of the catalogue', () => {
  it.each<[string, string, Topic | Cause, string?]>([
    ['en', 'lonely', 'loneliness', 'US'],
    ['en', 'I feel lonely', 'loneliness', 'US'],
    ['en', 'anxious', 'anxiety', 'US'],
    ['en', 'burned out', 'burnout'],
    ['en', 'burnt out', 'burnout'],
    ['en', 'depressed', 'depression'],
    ['en', 'stressed', 'stress', 'US'],
    ['en', 'evicted', 'housing', 'US'],
    ['en', 'eviction', 'housing', 'US'],
    ['en', 'renters', 'housing', 'US'],
    ['en', 'tennants', 'housing', 'US'],
    ['en', 'LGBTQIA+', 'lgbtq', 'US'],
    ['en', 'LGBTQIA', 'lgbtq', 'US'],
    ['de', 'LGBTQIA+', 'lgbtq'],
    ['es', 'LGTB', 'lgbtq'],
    ['es', 'LGTBI', 'lgbtq'],
    ['es', 'LGTBIQ', 'lgbtq'],
    ['es', 'LGTBIQ+', 'lgbtq'],
    ['fr', 'LGBTQIA+', 'lgbtq'],
    ['pt', 'LGBTQIA+', 'lgbtq'],
    ['en', 'unemployed', 'unemployment'],
    ['en', 'I lost my job', 'unemployment'],
    ['en', 'wheelchair', 'ableism', 'US'],
    ['en', 'deaf', 'ableism', 'US'],
    ['de', 'einsam', 'loneliness', 'DE'],
    ['de', 'arbeitslos', 'unemployment'],
    ['de', 'Mobbing', 'workplace'],
    ['de', 'Miete', 'housing', 'DE'],
    ['de', 'ängstlich', 'anxiety', 'DE'],
    ['es', 'quemado', 'burnout'],
    ['es', 'ansiosa', 'anxiety'],
    ['es', 'deprimido', 'depression'],
    ['es', 'desahucio', 'housing', 'ES'],
    ['fr', 'chômage', 'unemployment'],
    ['fr', 'j’ai perdu mon travail', 'unemployment'],
    ['fr', 'anxieux', 'anxiety'],
    ['fr', 'loyer', 'housing', 'FR'],
    ['pt', 'sozinho', 'loneliness'],
    ['pt', 'aluguel', 'housing'],
    ['pt', 'desemprego', 'unemployment'],
    ['pt', 'despejo', 'housing'],
  ])('in %s understands %j as %s', (language, query, meant, country) => {
    const found = first(language, query, country);
    expect(found).not.toEqual([]);
    const others = found.filter(
      ({ topics, causes }) =>
        !new Set<string>([...topics, ...causes]).has(meant),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['en', 'hosuing', 'housing'],
    ['en', 'burnuot', 'burnout'],
    ['en', 'anixety', 'anxiety'],
    ['en', 'greif', 'grief'],
    ['de', 'Traeur', 'Trauer'],
    ['pt', 'alugule', 'aluguel'],
  ])('in %s finds for %j what it finds for %j', (language, typed, meant) => {
    const search = searches.get(language)!;
    expect(search(meant)).not.toEqual([]);
    expect(search(typed)).toEqual(search(meant));
  });

  it.each([
    ['en', 'renters', 'tenant-union-federation', 'US'],
    ['en', 'debtors', 'debtors-anonymous', 'US'],
    ['de', 'Kündigung', 'workplace', 'DE'],
    ['fr', 'harcèlement', 'workplace', 'FR'],
  ])(
    'in %s for %j puts %s among the first',
    (language, query, wanted, country) => {
      const found = first(language, query, country);
      const words = found.flatMap(({ id, causes }) => [id, ...causes]);
      expect(words).toContain(wanted);
    },
  );

  it.each(
    ['en', 'de', 'es', 'fr', 'pt'].flatMap((language) =>
      ['New York', 'Washington DC', 'District of Columbia'].map(
        (area) => [language, area] as const,
      ),
    ),
  )('in %s finds %s', (language, area) => {
    const found = first(language, area);
    expect(found).not.toEqual([]);
    for (const { places } of found) {
      expect(places.worldwide || places.countries.includes('US')).toBe(true);
    }
  });
});

describe('createPlaceSearch', () => {
  const named = (...names: string[]) => {
    const search = createPlaceSearch(
      names.map((name) =>
        aResource({ id: name, name, summary: '', topics: [], causes: [] }),
      ),
      createLabels(['en']),
    );
    return (query: string) => search(query).map(({ name }) => name);
  };

  it('forgives one letter of a long word that is found nowhere', () => {
    const ids = named('Kiva Centers', 'Renters Rise', 'Dead Poets', 'Leaf');
    expect(ids('renters')).toEqual(['Renters Rise']);
    expect(ids('rentrs')).toEqual(['Renters Rise']);
    expect(ids('rntrs')).toEqual([]);
    expect(ids('deal')).toEqual([]);
  });

  it('forgives two neighbouring letters of it that are swapped', () => {
    const ids = named('Grief Share', 'Housing Now', 'Dead Poets', 'Brie');
    expect(ids('greif')).toEqual(['Grief Share']);
    expect(ids('hosuing')).toEqual(['Housing Now']);
    expect(ids('now hosuing')).toEqual(['Housing Now']);
    expect(ids('poets hosuing')).toEqual([]);
    expect(ids('daed')).toEqual([]);
  });

  it('finds by the beginning of a word, never by its middle', () => {
    const ids = named('Gemeinsam', 'Einsamkeit');
    expect(ids('einsam')).toEqual(['Einsamkeit']);
  });

  it('finds little words when there is nothing else to look for', () => {
    expect(named('Here For You', 'Other')('for you')).toEqual(['Here For You']);
  });

  it('puts people before what complements them', () => {
    const search = createPlaceSearch(
      [
        aResource({ id: 'how', name: 'Quiet', kind: 'toolkit' }),
        aResource({ id: 'who', name: 'Quiet Hour', kind: 'peer-group' }),
      ],
      createLabels(['en']),
    );
    expect(search('quiet').map(({ id }) => id)).toEqual(['who', 'how']);
  });
});
