import { isStale } from '@/utils/catalogue/freshness.ts';
import { monthOf } from '@/utils/catalogue/month.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Labels } from '@/utils/words/labels.ts';

/** When an entry was last checked, and whether that is long ago. */
export function checkedInWords(
  resource: Resource,
  labels: Labels,
  now: Date,
): string {
  if (resource.checked === null) return labels.t('entry.notChecked');
  const month = labels.month(resource.checked);
  return isStale(resource, monthOf(now.getTime()))
    ? labels.t('entry.checkedLongAgo', { month })
    : labels.t('entry.checked', { month });
}
