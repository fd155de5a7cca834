import { KINDS, type Resource } from '@/utils/catalogue/resource.ts';
import {
  type Facet,
  FACETS,
  type FacetCounts,
  type Find,
} from './browse-model.ts';

/** The values of a resource in each facet. */
const VALUES: Readonly<
  Record<Facet, (resource: Resource) => readonly string[]>
> = {
  kind: ({ kind }) => [kind],
  cause: ({ causes }) => causes,
  community: ({ communities }) => communities,
  format: ({ formats }) => formats,
  cost: ({ cost }) => [cost],
  language: ({ languages }) => languages,
  country: ({ places }) => places.countries,
};

/** Finds by plain words and by facets. */
export const find: Find = (resources, query, filters) => {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const named = resources.filter((resource) => {
    const text = `${resource.name} ${resource.summary}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const fits = (resource: Resource, facet: Facet) => {
    const wanted = filters[facet];
    if (wanted === null) return true;
    if (facet === 'country' && resource.places.worldwide) return true;
    return VALUES[facet](resource).includes(wanted);
  };
  const counts = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      count(
        named.filter((resource) =>
          FACETS.every((other) => other === facet || fits(resource, other)),
        ),
        facet,
      ),
    ]),
  ) as unknown as FacetCounts;
  return {
    resources: named
      .filter((resource) => FACETS.every((facet) => fits(resource, facet)))
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
    counts,
  };
};

function count(
  resources: readonly Resource[],
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of resources.flatMap(VALUES[facet])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
