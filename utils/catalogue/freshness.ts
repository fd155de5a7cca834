import type { Resource } from './resource.ts';

/** Facts older than this many months may have changed. */
const STALE_AFTER_MONTHS = 18;

/**
 * Whether a resource's facts were never checked, or longer than 18 months
 * ago, in `month` (`YYYY-MM`). Without a month nothing is stale.
 */
export function isStale(
  { checked }: Pick<Resource, 'checked'>,
  month: string | undefined,
): boolean {
  if (month === undefined) return false;
  return checked === null || monthsBetween(checked, month) > STALE_AFTER_MONTHS;
}

function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

function monthNumber(month: string): number {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return year * 12 + index;
}
