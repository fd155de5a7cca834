import type { Facet } from '@/utils/models/browse-model.ts';
import { facetValueName } from './facet-names.ts';
import { useLabels } from './labels-context.ts';

/** The others have an order of their own. */
const BY_NAME: ReadonlySet<Facet> = new Set(['language', 'country']);

interface FacetSelectProps {
  readonly facet: Facet;
  /** How many places each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Narrows the list by one facet; values that would leave nothing are not offered. */
export function FacetSelect({
  facet,
  counts,
  value,
  onChange,
}: FacetSelectProps) {
  const labels = useLabels();
  const { t } = labels;
  const collator = new Intl.Collator(labels.language);
  const id = `filter-${facet}`;
  const values = [...counts]
    .filter(([name, count]) => count > 0 || name === value)
    .map(([name, count]) => ({
      name,
      text: t('browse.option', {
        name: facetValueName(facet, name, labels),
        count,
      }),
    }));
  if (BY_NAME.has(facet)) {
    values.sort((a, b) => collator.compare(a.text, b.text));
  }
  return (
    <div class="field">
      <label for={id}>{t(`browse.${facet}`)}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{t('browse.any')}</option>
        {values.map(({ name, text }) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
