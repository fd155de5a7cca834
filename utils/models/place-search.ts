import MiniSearch from 'minisearch';
import { servesPlace } from '@/utils/catalogue/eligible.ts';
import { type Kind, KINDS, type Resource } from '@/utils/catalogue/resource.ts';
import {
  type EverydayKey,
  everydayWords,
  littleWords,
} from '@/utils/words/everyday.ts';
import type { Labels } from '@/utils/words/labels.ts';
import { areaName } from './areas.ts';
import { foldedWords } from './folded-words.ts';
import { namedArea } from './named-area.ts';

/**
 * Finds places by words, the best first; without words all of them, people
 * first (the order of the kinds), then the names' order.
 */
export type PlaceSearch = (query: string) => readonly Resource[];

/** Words up to here must be right: one letter makes "deaf" of "dead". */
const SHORT = 4;

/** Where people meet goes before what complements it. */
const COMPLEMENTS = new Set<Kind | undefined>(['toolkit', 'therapy-directory']);
const COMPLEMENT_BOOST = 0.7;

/**
 * Indexes places by their names, summaries, the words that the interface has
 * for their kind, causes, format, communities, countries and so on, and what
 * people call these every day. Forgives accents, finds words by their
 * beginning, and forgives two neighbouring letters that are swapped, or else
 * one wrong letter, in a word that is found nowhere.
 */
export function createPlaceSearch(
  resources: readonly Resource[],
  labels: Labels,
): PlaceSearch {
  const all = [...resources].sort(peopleFirst(labels));
  let index: MiniSearch<IndexedPlace> | undefined;
  // Whoever only looks around does not wait for it.
  const search: MiniSearch['search'] = (query, options) =>
    (index ??= indexOf(all, labels)).search(query, options);

  const little = new Set(littleWords(labels.language).flatMap(foldedWords));
  const isFound = (term: string) => search(term).length > 0;
  const isMistyped = (term: string) => term.length > SHORT && !isFound(term);
  const unswapped = (word: string) =>
    (isMistyped(word) ? swaps(word).find(isFound) : undefined) ?? word;
  const oneLetter = (term: string) => (isMistyped(term) ? 1 : false);
  function byWords(query: string, forgiving: boolean) {
    const words = foldedWords(query);
    const telling = words.filter((word) => !little.has(word));
    const typed = telling.length > 0 ? telling : words;
    const found = forgiving
      ? search(typed.map(unswapped).join(' '), { fuzzy: oneLetter })
      : search(typed.join(' '));
    // By place in the list: what is found is looked up there.
    return found.flatMap(({ id }) => all[id as number] ?? []);
  }

  return (query) => {
    if (query.trim() === '') return all;
    const there = namedArea(query);
    if (there === null) return byWords(query, true);
    // What is there alone or has its name comes first, then what else serves
    // its people.
    const others = there.rest === '' ? all : byWords(there.rest, true);
    return [
      ...new Set([
        ...byWords(query, false),
        ...others.filter((resource) => servesPlace(resource, there)),
      ]),
    ];
  };
}

/** A word with each two neighbouring letters swapped: two edits, one slip. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) =>
      word.slice(0, at) +
      word.charAt(at + 1) +
      word.charAt(at) +
      word.slice(at + 2),
  );
}

interface IndexedPlace {
  readonly id: number;
  readonly name: string;
  readonly summary: string;
  readonly words: string;
  readonly everyday: string;
}

function indexOf(
  all: readonly Resource[],
  labels: Labels,
): MiniSearch<IndexedPlace> {
  const index = new MiniSearch<IndexedPlace>({
    fields: ['name', 'summary', 'words', 'everyday'],
    tokenize: foldedWords,
    searchOptions: {
      boost: { name: 3, words: 1.5 },
      prefix: true,
      combineWith: 'AND',
      boostDocument: (id) =>
        COMPLEMENTS.has(all[id as number]?.kind) ? COMPLEMENT_BOOST : 1,
    },
  });
  index.addAll(all.map((resource, id) => indexed(resource, id, labels)));
  return index;
}

function indexed(resource: Resource, id: number, labels: Labels): IndexedPlace {
  const { language, t, country } = labels;
  const keys = keysOf(resource);
  return {
    id,
    name: resource.name,
    summary: [resource.summary, resource.translations?.[language] ?? ''].join(
      ' ',
    ),
    words: [
      ...keys.map((key) => t(key)),
      ...resource.places.countries.map((code) => country(code)),
      ...resource.places.areas.map((code) => areaName(code)),
    ].join(' '),
    everyday: keys.map((key) => everydayWords(language, key)).join(' '),
  };
}

/** All that a place is and has, as the interface names it. */
function keysOf(resource: Resource): EverydayKey[] {
  return [
    `kind.${resource.kind}`,
    ...resource.topics.map((topic) => `topic.${topic}` as const),
    ...resource.causes.map((cause) => `cause.${cause}` as const),
    ...resource.communities.map((one) => `community.${one}` as const),
    ...resource.formats.map((format) => `format.${format}` as const),
    ...resource.access.map((feature) => `access.${feature}` as const),
  ];
}

function peopleFirst({ language }: Labels) {
  const { compare } = new Intl.Collator(language);
  return (a: Resource, b: Resource): number =>
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.name, b.name);
}
