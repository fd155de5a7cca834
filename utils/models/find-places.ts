import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Labels } from '@/utils/words/labels.ts';
import {
  type Facet,
  FACETS,
  type FacetCounts,
  type Find,
} from './browse-model.ts';
import { FACET_VALUES, valuesOf } from './facet-values.ts';
import { createPlaceSearch, type PlaceSearch } from './place-search.ts';

/**
 * Finds by words and facets. With words the best comes first; without, people
 * come first (the order of the kinds), then the names' order.
 */
export function createFind(labels: () => Labels): Find {
  let index:
    { of: readonly Resource[]; in: Labels; search: PlaceSearch } | undefined;

  return (resources, query, filters) => {
    const language = labels();
    // The catalogue and the language rarely change: one index serves long.
    index =
      index?.of === resources && index.in === language
        ? index
        : {
            of: resources,
            in: language,
            search: createPlaceSearch(resources, language),
          };
    const named = index.search(query);
    const fits = (resource: Resource, facet: Facet) =>
      filters[facet] === null ||
      valuesOf(facet, resource).includes(filters[facet]) ||
      (facet === 'country' && resource.places.worldwide);
    const fitsBut = (resource: Resource, but: Facet | null) =>
      FACETS.every((facet) => facet === but || fits(resource, facet));

    return {
      resources: named.filter((resource) => fitsBut(resource, null)),
      counts: Object.fromEntries(
        FACETS.map((facet) => [
          facet,
          countValues(
            facet,
            named.filter((resource) => fitsBut(resource, facet)),
          ),
        ]),
      ) as unknown as FacetCounts,
    };
  };
}

function countValues(
  facet: Facet,
  resources: readonly Resource[],
): ReadonlyMap<string, number> {
  // Places from anywhere are in every country.
  const everywhere = (one: Resource) =>
    facet === 'country' && one.places.worldwide;
  const always = resources.filter(everywhere).length;
  const counts = new Map(FACET_VALUES[facet].map((value) => [value, 0]));
  for (const resource of resources) {
    for (const value of valuesOf(facet, resource)) {
      const before = counts.get(value) ?? always;
      counts.set(value, everywhere(resource) ? before : before + 1);
    }
  }
  return counts;
}
