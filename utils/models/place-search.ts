import MiniSearch from 'minisearch';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Labels } from '@/utils/words/labels.ts';

/** Finds places by words, the best first. */
export type PlaceSearch = (query: string) => readonly Resource[];

/** A letter in five may be wrong; short words must be right. */
const FUZZY = 0.2;
const SHORT = 3;

/**
 * Indexes places by their names, summaries and the words that the interface
 * has for their kind, causes, communities and countries. Forgives accents and
 * typos, and finds words by their beginning.
 */
export function createPlaceSearch(
  resources: readonly Resource[],
  labels: Labels,
): PlaceSearch {
  const index = new MiniSearch<IndexedPlace>({
    fields: ['name', 'summary', 'words'],
    processTerm: (term) => plain(term) || null,
    searchOptions: {
      boost: { name: 3, words: 1.5 },
      prefix: true,
      fuzzy: (term) => (term.length > SHORT ? FUZZY : false),
      combineWith: 'AND',
    },
  });
  // By place in the list: what is found is looked up there.
  index.addAll(
    resources.map((resource, id) => ({
      id,
      name: resource.name,
      summary: [
        resource.summary,
        resource.translations?.[labels.language] ?? '',
      ].join(' '),
      words: wordsFor(resource, labels),
    })),
  );
  return (query) =>
    index.search(query).flatMap(({ id }) => resources[id as number] ?? []);
}

interface IndexedPlace {
  readonly id: number;
  readonly name: string;
  readonly summary: string;
  readonly words: string;
}

function wordsFor(resource: Resource, labels: Labels): string {
  return [
    labels.t(`kind.${resource.kind}`),
    ...resource.topics.map((topic) => labels.t(`topic.${topic}`)),
    ...resource.causes.map((cause) => labels.t(`cause.${cause}`)),
    ...resource.communities.map((one) => labels.t(`community.${one}`)),
    ...resource.places.countries.map((code) => labels.country(code)),
  ].join(' ');
}

/** Lower case, and letters without their marks: "Québec" is "quebec". */
function plain(term: string): string {
  return term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
