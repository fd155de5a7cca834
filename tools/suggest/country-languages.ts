import { primary } from '@/utils/catalogue/eligible.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';

/**
 * The countries of a catalogue with the language that most of their own
 * entries speak, in the order of their codes.
 */
export function countryLanguages(
  resources: readonly Resource[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { places, languages } of resources) {
    // Entries of several countries say little about any of them.
    const [country] = places.countries;
    if (places.worldwide || country === undefined) continue;
    const spoken = counts.get(country) ?? new Map<string, number>();
    for (const language of new Set(languages.map(primary))) {
      spoken.set(language, (spoken.get(language) ?? 0) + 1);
    }
    counts.set(country, spoken);
  }
  return new Map(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([country, spoken]) => [country, mostCommon(spoken, country)]),
  );
}

/** Of equally common ones the country's own, as Unicode's CLDR knows it. */
function mostCommon(
  counts: ReadonlyMap<string, number>,
  country: string,
): string {
  const own = new Intl.Locale(`und-${country}`).maximize().language;
  const [most] = [...counts].sort(
    ([a, many], [b, more]) =>
      more - many || Number(b === own) - Number(a === own) || (a < b ? -1 : 1),
  );
  return most?.[0] ?? own;
}
