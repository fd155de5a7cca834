import type { CrisisPlace } from './crisis-place.ts';
import { servesPlace, speaks } from './eligible.ts';
import { isStale } from './freshness.ts';
import type { Resource } from './resource.ts';

/** So many lines are seen without asking for more. */
const SEEN_AT_ONCE = 3;

/**
 * Crisis help for a place, the right lines first: for everybody before ones
 * for somebody in particular, day and night before set hours, in the reader's
 * language before others. Where no area was chosen, lines for one area come
 * after the country's: their text says where they serve. The worldwide finders
 * come last, and alone where no line is known; but one of them is among the
 * first where a number there was not checked within 18 months of `month`
 * (`YYYY-MM`).
 */
export function crisisHelp(
  resources: readonly Resource[],
  place: Pick<CrisisPlace, 'country' | 'area'>,
  languages: readonly string[],
  month?: string,
): Resource[] {
  const lines = resources.filter(
    (resource) =>
      resource.kind === 'crisis-line' &&
      (servesPlace(resource, place) || mayServe(resource, place)),
  );
  const key = (line: Resource): readonly number[] => [
    Number(line.places.worldwide),
    Number(!servesPlace(line, place)),
    apart(line),
    Number(!speaks(line, languages)),
    Number(!line.hours?.always),
    Number(line.contacts.length === 0),
    // Of the finders the one that speaks the most languages.
    line.places.worldwide ? -line.languages.length : 0,
  ];
  return finderNear(
    lines.sort((a, b) => compare(key(a), key(b)) || (a.id < b.id ? -1 : 1)),
    month,
  );
}

/** Sorted lines, a worldwide finder among the first where one is doubtful. */
function finderNear(sorted: Resource[], month?: string): Resource[] {
  const finder = sorted.find(({ places }) => places.worldwide);
  const first = sorted.slice(0, SEEN_AT_ONCE);
  const doubtful = first.some((line) => isStale(line, month));
  if (finder === undefined || first.includes(finder) || !doubtful) {
    return sorted;
  }
  const others = sorted.filter((line) => line !== finder);
  return others.toSpliced(SEEN_AT_ONCE - 1, 0, finder);
}

/** For one area of the country, and the reader did not say which is theirs. */
function mayServe(
  { places }: Resource,
  { country, area = null }: Pick<CrisisPlace, 'country' | 'area'>,
): boolean {
  return (
    area === null && country !== null && places.countries.includes(country)
  );
}

/**
 * The lines of `crisisHelp` for who reads about violence: the first one about
 * it leads, and the others stay in their order.
 */
export function violenceFirst(
  lines: readonly Resource[],
  month?: string,
): readonly Resource[] {
  const line = lines.find(({ causes }) => causes.includes('violence'));
  return line
    ? finderNear([line, ...lines.filter((other) => other !== line)], month)
    : lines;
}

/** For an age or one cause: a little apart; for a community: more so. */
function apart({ communities, ages, causes }: Resource): number {
  if (communities.length > 0) return 2;
  return ages !== undefined || causes.length > 0 ? 1 : 0;
}

/** Compares lists of numbers from the front. */
function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
