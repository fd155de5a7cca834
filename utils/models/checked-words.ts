import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Labels } from '@/utils/words/labels.ts';

/** Months after which an entry says that it may have changed. */
const STALE_MONTHS = 18;

/** When an entry was last checked, and whether that is long ago. */
export function checkedInWords(
  { checked }: Pick<Resource, 'checked'>,
  labels: Labels,
  now: Date,
): string {
  if (checked === null) return labels.t('entry.notChecked');
  const month = labels.month(checked);
  return monthsSince(checked, now) > STALE_MONTHS
    ? labels.t('entry.checkedLongAgo', { month })
    : labels.t('entry.checked', { month });
}

function monthsSince(month: string, now: Date): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - number;
}
