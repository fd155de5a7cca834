import { servesPlace, speaks } from './eligible.ts';
import type { Resource } from './resource.ts';

/**
 * Crisis help for a country, the right lines first: for everybody before ones
 * for somebody in particular, day and night before set hours, in the reader's
 * language before others. The worldwide finders come last, and alone where no
 * line is known.
 */
export function crisisHelp(
  resources: readonly Resource[],
  country: string | null,
  languages: readonly string[],
): Resource[] {
  const lines = resources.filter(
    (resource) =>
      resource.kind === 'crisis-line' &&
      servesPlace(resource, { country, area: null }),
  );
  const key = (line: Resource): readonly number[] => [
    Number(line.places.worldwide),
    Number(line.communities.length > 0 || line.ages !== undefined),
    Number(!speaks(line, languages)),
    Number(!line.hours?.always),
    Number(line.contacts.length === 0),
  ];
  return lines.sort(
    (a, b) => compare(key(a), key(b)) || (a.id < b.id ? -1 : 1),
  );
}

/** Compares lists of numbers from the front. */
function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
