import { COMMUNITIES } from '@/utils/catalogue/resource.ts';
import { areasOf } from '@/utils/models/areas.ts';
import type { OptionsModel } from '@/utils/models/options-model.ts';
import { Checkbox } from './Checkbox.tsx';
import { CheckboxGroup } from './CheckboxGroup.tsx';
import { CountrySelect } from './CountrySelect.tsx';
import { useLabels } from './labels-context.ts';
import { LanguagesField } from './LanguagesField.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { SelectField } from './SelectField.tsx';

interface OptionsPlacesProps {
  readonly model: OptionsModel;
}

/** What decides which places come first. */
export function OptionsPlaces({ model }: OptionsPlacesProps) {
  const { t } = useLabels();
  const { country, area, communities, therapyFirst, languages } =
    model.preferences.now.value;
  const areas = areasOf(country);
  return (
    <OptionsSection id="options-places" title={t('options.places')}>
      <CountrySelect
        country={country}
        hint={t('place.countryUse')}
        // An area is one of its country.
        onChange={(next) => void model.change({ country: next, area: null })}
      />
      {areas.length > 0 && (
        <SelectField
          id="area"
          label={t('place.area')}
          hint={t('place.areaHint')}
          value={area ?? ''}
          options={[
            { value: '', text: t('place.noArea') },
            ...areas.map(({ code, name }) => ({ value: code, text: name })),
          ]}
          onChange={(code) => void model.change({ area: code || null })}
        />
      )}
      <LanguagesField
        languages={languages}
        onChange={(next) => void model.change({ languages: [...next] })}
      />
      <h3>{t('options.communities')}</h3>
      <p class="hint">{t('options.communitiesHint')}</p>
      <CheckboxGroup
        id="community"
        legend={t('options.communities')}
        values={COMMUNITIES}
        chosen={communities}
        name={(community) => t(`community.${community}`)}
        onChange={(chosen) => void model.change({ communities: chosen })}
      />
      <Checkbox
        id="therapy-first"
        label={t('options.therapyFirst')}
        hint={t('options.therapyFirstHint')}
        checked={therapyFirst}
        onChange={(on) => void model.change({ therapyFirst: on })}
      />
    </OptionsSection>
  );
}
