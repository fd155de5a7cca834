import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { type CatalogueModel, resourcesOf } from './catalogue-model.ts';

/** By what the catalogue can be narrowed, in the order shown. */
export const FACETS = [
  'kind',
  'cause',
  'community',
  'format',
  'cost',
  'language',
  'country',
] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen value of each facet; null: any. */
export type Filters = Readonly<Record<Facet, string | null>>;

const NO_FILTERS: Filters = {
  kind: null,
  cause: null,
  community: null,
  format: null,
  cost: null,
  language: null,
  country: null,
};

/** For each facet, how many places each value would leave. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What search and filters found, best or people-led first. */
export interface Found {
  readonly resources: readonly Resource[];
  readonly counts: FacetCounts;
}

/** Search and filters over a catalogue. */
export type Find = (
  resources: readonly Resource[],
  query: string,
  filters: Filters,
) => Found;

/** So many are shown at first, and more at each "Show more". */
export const PAGE = 20;

/** Browsing the catalogue. */
export interface BrowseModel {
  readonly query: ReadonlySignal<string>;
  readonly filters: ReadonlySignal<Filters>;
  /** Something was searched or filtered since browsing started. */
  readonly narrowed: ReadonlySignal<boolean>;
  readonly found: ReadonlySignal<Found>;
  /** The first of `found`, as far as asked for. */
  readonly shown: ReadonlySignal<readonly Resource[]>;
  readonly search: (query: string) => void;
  /** Null: any. */
  readonly filter: (facet: Facet, value: string | null) => void;
  /** Back to where browsing starts. */
  readonly clear: () => void;
  readonly more: () => void;
}

/** Browses `catalogue`; `country` is where browsing starts. */
export function createBrowseModel(
  catalogue: CatalogueModel,
  find: Find,
  country: string | null,
): BrowseModel {
  const query = signal('');
  const start: Filters = { ...NO_FILTERS, country };
  const filters = signal(start);
  const limit = signal(PAGE);
  const found = computed(() =>
    find(resourcesOf(catalogue), query.value, filters.value),
  );

  return {
    query,
    filters,
    narrowed: computed(
      () =>
        query.value !== '' ||
        FACETS.some((facet) => filters.value[facet] !== start[facet]),
    ),
    found,
    shown: computed(() => found.value.resources.slice(0, limit.value)),
    search(next) {
      query.value = next;
      limit.value = PAGE;
    },
    filter(facet, value) {
      filters.value = { ...filters.value, [facet]: value };
      limit.value = PAGE;
    },
    clear() {
      query.value = '';
      filters.value = start;
      limit.value = PAGE;
    },
    more: () => (limit.value += PAGE),
  };
}
