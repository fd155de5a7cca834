import { pageAddress } from '@/utils/page-address.ts';
import { stages } from '@/utils/stages.ts';
import type { CheckResult } from './check-result.ts';

/**
 * Leaves what a check found with the page it was of (its `pageAddress`): in the
 * extension's world there, which the page cannot see, and which goes when the
 * page goes.
 */
export function leaveWithPage(page: string, result: CheckResult): void {
  stages().checked = { page, result };
}

/**
 * What the last check of this page found; null when there was none, or when
 * the page shows another article by now. Nothing is read for it.
 */
export function checkedPage(): CheckResult | null {
  const { checked } = stages();
  return checked?.page === pageAddress(location.href) ? checked.result : null;
}
