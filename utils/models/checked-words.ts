import type { Resource } from '@/utils/catalogue/resource.ts';
import { isFresh } from '@/utils/catalogue/score.ts';
import type { Labels } from '@/utils/words/labels.ts';

/** When an entry was last checked, and whether that is long ago. */
export function checkedInWords(
  resource: Resource,
  labels: Labels,
  now: Date,
): string {
  if (resource.checked === null) return labels.t('entry.notChecked');
  const month = labels.month(resource.checked);
  return isFresh(resource, now.toISOString().slice(0, 7))
    ? labels.t('entry.checked', { month })
    : labels.t('entry.checkedLongAgo', { month });
}
