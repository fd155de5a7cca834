import { monthOf } from '@/utils/catalogue/month.ts';
import type { SavedItem } from '@/utils/saved/saved-item.ts';
import type { Labels } from '@/utils/words/labels.ts';
import type { CatalogueModel } from './catalogue-model.ts';
import { type ResourceView, resourceView } from './resource-view.ts';

/** A place that was kept, in words, with the person's note. */
export interface SavedView extends ResourceView {
  /** That it has left the catalogue, and when it was kept; else empty. */
  readonly gone: string;
}

/**
 * Words what was kept as the catalogue has it today: numbers and hours change.
 * What the catalogue does not have any more, or not yet, is as it was kept.
 */
export function savedViews(
  items: readonly SavedItem[],
  catalogue: CatalogueModel,
  labels: Labels,
  now: Date,
): readonly SavedView[] {
  const state = catalogue.state.value;
  const ready = state.kind === 'ready';
  const ids = new Set(items.map(({ id }) => id));
  const today = new Map(
    (ready ? state.resources : [])
      .filter(({ id }) => ids.has(id))
      .map((resource) => [resource.id, resource]),
  );
  return items.map(({ id, resource, note, savedAt }) => ({
    ...resourceView(today.get(id) ?? resource, labels, now),
    ownNote: note,
    gone:
      ready && !today.has(id)
        ? labels.t('saved.gone', { month: labels.month(monthOf(savedAt)) })
        : '',
  }));
}
