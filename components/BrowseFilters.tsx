import type { RefObject } from 'preact';
import { type BrowseModel, FACETS } from '@/utils/models/browse-model.ts';
import { FacetSelect } from './FacetSelect.tsx';
import { useLabels } from './labels-context.ts';

interface BrowseFiltersProps {
  readonly model: BrowseModel;
  /** The search field. */
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onClear: () => void;
  /** Where there is room, the filters are open from the start. */
  readonly open: boolean;
}

/** The search field, and the filters behind one more step. */
export function BrowseFilters(props: BrowseFiltersProps) {
  const { model, search, onClear, open } = props;
  const { t } = useLabels();
  const filters = model.filters.value;
  const chosen = FACETS.filter((facet) => filters[facet] !== null).length;
  return (
    <form
      class="browse-filters tight no-print"
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      <div class="field">
        <label for="search">{t('browse.search')}</label>
        <input
          type="search"
          id="search"
          ref={search}
          autocomplete="off"
          placeholder={t('browse.searchHint')}
          value={model.query.value}
          onInput={(event) => model.search(event.currentTarget.value)}
        />
      </div>
      <details open={open}>
        <summary>
          {t('browse.filters')}
          {chosen > 0 && ` (${chosen})`}
        </summary>
        <div class="filter-grid">
          {FACETS.map((facet) => (
            <FacetSelect
              key={facet}
              facet={facet}
              counts={model.found.value.counts[facet]}
              value={filters[facet]}
              onChange={(value) => model.filter(facet, value)}
            />
          ))}
        </div>
      </details>
      {model.narrowed.value && (
        <button type="button" class="button small quiet" onClick={onClear}>
          {t('browse.clear')}
        </button>
      )}
    </form>
  );
}
