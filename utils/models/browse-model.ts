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

/** Browses `catalogue`; `country`, as it is set by now, is where one starts. */
export function createBrowseModel(
  catalogue: CatalogueModel,
  find: Find,
  country: ReadonlySignal<string | null>,
): BrowseModel {
  const query = signal('');
  const start = computed<Filters>(() => ({
    ...NO_FILTERS,
    country: country.value,
  }));
  const chosen = signal<Partial<Filters>>({});
  const filters = computed(() => ({ ...start.value, ...chosen.value }));
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
        FACETS.some((facet) => filters.value[facet] !== start.value[facet]),
    ),
    found,
    shown: computed(() => found.value.resources.slice(0, limit.value)),
    search(next) {
      query.value = next;
      limit.value = PAGE;
    },
    filter(facet, value) {
      chosen.value = { ...chosen.value, [facet]: value };
      limit.value = PAGE;
    },
    clear() {
      query.value = '';
      chosen.value = {};
      limit.value = PAGE;
    },
    more: () => (limit.value += PAGE),
  };
}
