import { describe, expect, it } from 'vitest';
import { createLabels } from '@/utils/words/labels.ts';
import { FACETS, type Facet, type Filters } from './browse-model.ts';
import { createFind } from './find-places.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';

const PLACES = [
  aResource({
    id: 'directory',
    name: 'Find a Listener',
    kind: 'therapy-directory',
    cost: 'paid',
  }),
  aResource({
    id: 'tenants',
    name: 'Tenants Together',
    summary: 'Renters who face high rents stand up for each other.',
    kind: 'housing',
    causes: ['housing', 'money'],
    places: { worldwide: false, countries: ['CA'], areas: [] },
  }),
  aResource({
    id: 'quebec',
    name: 'Entraide Québec',
    summary: 'People share what helps them.',
    kind: 'peer-group',
    languages: ['fr'],
    places: { worldwide: false, countries: ['CA'], areas: ['CA-QC'] },
  }),
  aResource({ id: 'anxious', name: 'Anxious Minds', topics: ['anxiety'] }),
];
const labels = createLabels(['en']);
const find = createFind(() => labels);
const only = (chosen: Partial<Filters>): Filters => ({
  ...(Object.fromEntries(FACETS.map((facet) => [facet, null])) as Filters),
  ...chosen,
});
const ids = (query: string, chosen: Partial<Filters> = {}) =>
  find(PLACES, query, only(chosen)).resources.map(({ id }) => id);

describe('createFind', () => {
  it('puts people first when nothing is asked', () => {
    expect(ids('')).toEqual(['anxious', 'quebec', 'tenants', 'directory']);
  });

  it.each([
    ['tenants', ['tenants']],
    ['tennants', ['tenants']],
    ['anxios', ['anxious']],
    ['rente', ['tenants']],
    ['canada', ['quebec', 'tenants']],
    ['housing help', ['tenants']],
    ['listener tenants', []],
    ['?!', []],
  ])('finds by %j', (query, found) => {
    expect(ids(query).sort()).toEqual(found);
  });

  it.each([
    ['quebec', ['quebec', 'anxious', 'tenants', 'directory']],
    ['QUÉBEC', ['quebec', 'anxious', 'tenants', 'directory']],
    // What serves all of Canada serves Québec.
    ['rent in quebec', ['tenants']],
    ['ontario', ['anxious', 'tenants', 'directory']],
    ['rent in vermont', []],
  ])('finds what serves the area in %j', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it.each<[Facet, string, string[]]>([
    ['kind', 'housing', ['tenants']],
    ['cause', 'money', ['tenants']],
    ['cost', 'paid', ['directory']],
    ['language', 'fr', ['quebec']],
    // A place for everyone is one for this country as well.
    ['country', 'CA', ['anxious', 'quebec', 'tenants', 'directory']],
    ['country', 'IE', ['anxious', 'directory']],
  ])('narrows by %s %s', (facet, value, found) => {
    expect(ids('', { [facet]: value })).toEqual(found);
  });

  it('counts what each value would leave, beside the other filters', () => {
    const { counts } = find(PLACES, '', only({ country: 'CA', cost: 'free' }));
    expect(counts.cost.get('paid')).toBe(1);
    expect(counts.kind.get('therapy-directory')).toBe(0);
    expect(counts.kind.get('peer-group')).toBe(2);
    expect(counts.country.get('CA')).toBe(3);
  });
});
