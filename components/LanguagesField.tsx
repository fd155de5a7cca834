import { useRef } from 'preact/hooks';
import { LANGUAGES } from '@/utils/catalogue/countries.ts';
import { useLabels } from './labels-context.ts';

interface LanguagesFieldProps {
  /** BCP 47, as chosen. */
  readonly languages: readonly string[];
  readonly onChange: (languages: readonly string[]) => void;
}

/** Languages of places: those chosen, each removable, and one more to add. */
export function LanguagesField({ languages, onChange }: LanguagesFieldProps) {
  const labels = useLabels();
  const { compare } = new Intl.Collator(labels.language);
  const select = useRef<HTMLSelectElement>(null);
  const more = LANGUAGES.filter((tag) => !languages.includes(tag))
    .map((tag) => ({ tag, name: labels.languageName(tag) }))
    .sort((a, b) => compare(a.name, b.name));

  function remove(tag: string): void {
    onChange(languages.filter((other) => other !== tag));
    // The button that had the focus is gone.
    select.current?.focus();
  }

  return (
    <fieldset class="field">
      <legend>{labels.t('place.languages')}</legend>
      {languages.length > 0 ? (
        <ul class="chips">
          {languages.map((tag) => (
            <li key={tag} class="chip">
              {labels.languageName(tag)}
              <button
                type="button"
                class="chip-remove"
                aria-label={labels.t('place.removeLanguage', {
                  language: labels.languageName(tag),
                })}
                onClick={() => remove(tag)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="hint">{labels.t('place.noLanguages')}</p>
      )}
      <label for="add-language">{labels.t('place.addLanguage')}</label>
      <select
        id="add-language"
        ref={select}
        value=""
        onChange={(event) => {
          const tag = event.currentTarget.value;
          // The next choice begins at "Choose" again.
          event.currentTarget.value = '';
          if (tag) onChange([...languages, tag]);
        }}
      >
        <option value="">{labels.t('place.chooseLanguage')}</option>
        {more.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
      <p class="hint">{labels.t('place.languagesHint')}</p>
    </fieldset>
  );
}
