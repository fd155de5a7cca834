import { namesCrisis } from './names-crisis.ts';
import type { RankRequest } from './rank-request.ts';
import type { Resource } from './resource.ts';

/**
 * Whether a resource can serve this reader at all: place and wish. Groups whose
 * name says "suicide" are found by browsing.
 */
export function isEligible(resource: Resource, request: RankRequest): boolean {
  return (
    resource.kind !== 'crisis-line' &&
    !namesCrisis(resource.name) &&
    !isForFaithOnly(resource, request) &&
    !request.hidden?.includes(resource.id) &&
    servesPlace(resource, request)
  );
}

/** Faith-based groups are for pages about faith; others browse to them. */
function isForFaithOnly(
  { labels }: Resource,
  { causes }: RankRequest,
): boolean {
  return labels.includes('faith-based') && (causes.faith ?? 0) < 0.5;
}

/** Worldwide, or in the reader's country, and there in the reader's area. */
export function servesPlace(
  { places }: Resource,
  { country, area }: Pick<RankRequest, 'country' | 'area'>,
): boolean {
  if (places.worldwide) return true;
  if (country === null || !places.countries.includes(country)) return false;
  const here = places.areas.filter((code) => code.startsWith(`${country}-`));
  return here.length === 0 || (area != null && here.includes(area));
}

/** Whether one of the reader's languages is spoken there. */
export function speaks(
  { languages }: Resource,
  wanted: readonly string[],
): boolean {
  if (wanted.length === 0) return true;
  const primaries = wanted.map(primary);
  return languages.some((tag) => primaries.includes(primary(tag)));
}

/** `pt-BR` and `pt` are one language here. */
export function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
