import { useEffect, useRef } from 'preact/hooks';
import type { BrowseModel } from '@/utils/models/browse-model.ts';
import { PAGE } from '@/utils/models/browse-model.ts';
import type { CatalogueModel } from '@/utils/models/catalogue-model.ts';
import { resourceView } from '@/utils/models/resource-view.ts';
import type { Labels } from '@/utils/words/labels.ts';
import { BrowseFilters } from './BrowseFilters.tsx';
import { CatalogueNote } from './CatalogueNote.tsx';
import type { EntryActions } from './entry-actions.ts';
import { EntryList } from './EntryList.tsx';
import { useLabels } from './labels-context.ts';

interface BrowseProps {
  readonly model: BrowseModel;
  readonly catalogue: CatalogueModel;
  readonly actions: EntryActions;
  readonly now: Date;
  /** The filters are open from the start. */
  readonly roomy?: boolean;
}

/** The catalogue, to search and to narrow. */
export function Browse(props: BrowseProps) {
  const { model, catalogue, actions, now, roomy = false } = props;
  const labels = useLabels();
  const { t } = labels;
  const list = useRef<HTMLDivElement>(null);
  const shown = model.shown.value;
  const count = model.found.value.resources.length;
  const ready = catalogue.state.value.kind === 'ready';

  // After "Show more", reading goes on at the first new entry.
  const seen = useRef(shown.length);
  useEffect(() => {
    const before = seen.current;
    seen.current = shown.length;
    const grown = shown.length > before && before % PAGE === 0 && before > 0;
    const fromButton = document.activeElement?.id === 'browse-more';
    if (grown && (fromButton || document.activeElement === document.body)) {
      list.current?.querySelectorAll<HTMLElement>('h3')[before]?.focus();
    }
  }, [shown.length]);

  const search = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    model.clear();
    // The button that was pressed goes.
    search.current?.focus();
  };

  return (
    <section class="browse" aria-labelledby="browse-title">
      <h2 id="browse-title" class={roomy ? 'browse-title' : 'visually-hidden'}>
        {t('nav.browse')}
      </h2>
      <BrowseFilters
        model={model}
        search={search}
        onClear={clear}
        open={roomy}
      />
      <div class="browse-list tight" ref={list}>
        <CatalogueNote model={catalogue} />
        <p class="soft" role="status">
          {ready && countText(count, model.filters.value.country, labels)}
        </p>
        {ready && count === 0 && (
          <p>
            <button type="button" class="button small" onClick={clear}>
              {t('browse.clear')}
            </button>
          </p>
        )}
        <EntryList
          views={shown.map((resource) => resourceView(resource, labels, now))}
          actions={actions}
        />
        {shown.length < count && (
          <p class="no-print">
            <button
              type="button"
              id="browse-more"
              class="button"
              onClick={model.more}
            >
              {t('browse.more', {
                count: Math.min(PAGE, count - shown.length),
              })}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

function countText(
  count: number,
  country: string | null,
  { t, country: nameOf }: Labels,
): string {
  if (count === 0) return t('browse.none');
  const found = t('browse.found', { count });
  return country === null
    ? found
    : t('browse.foundIn', { found, country: nameOf(country) });
}
