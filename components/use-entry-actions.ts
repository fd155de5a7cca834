import type { PageModels } from '@/utils/models/page-models.ts';
import type { EntryActions } from './entry-actions.ts';

/** What lists of entries do, bound to the page's models. */
export function useEntryActions(
  models: Pick<PageModels, 'entries' | 'saved' | 'share'>,
): EntryActions {
  return {
    keptIds: models.saved.keptIds.value,
    keep: (entry) => void models.entries.keep(entry),
    share: models.share,
  };
}
