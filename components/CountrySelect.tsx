import { COUNTRIES } from '@/utils/catalogue/countries.ts';
import { useLabels } from './labels-context.ts';

interface CountrySelectProps {
  /** ISO 3166-1 alpha-2; null: not said. */
  readonly country: string | null;
  readonly hint: string;
  readonly onChange: (country: string | null) => void;
}

/** A country of the world, by its name in the interface's language. */
export function CountrySelect({ country, hint, onChange }: CountrySelectProps) {
  const labels = useLabels();
  const { compare } = new Intl.Collator(labels.language);
  const named = COUNTRIES.map((code) => ({ code, name: labels.country(code) }));
  return (
    <div class="field">
      <label for="country">{labels.t('place.country')}</label>
      <select
        id="country"
        aria-describedby="country-hint"
        value={country ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{labels.t('place.noCountry')}</option>
        {named
          .sort((a, b) => compare(a.name, b.name))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
      <p id="country-hint" class="hint">
        {hint}
      </p>
    </div>
  );
}
