import { COMMUNITIES } from '@/utils/catalogue/resource.ts';
import type { OptionsModel } from '@/utils/models/options-model.ts';
import { Checkbox } from './Checkbox.tsx';
import { CheckboxGroup } from './CheckboxGroup.tsx';
import { CountrySelect } from './CountrySelect.tsx';
import { useLabels } from './labels-context.ts';
import { LanguagesField } from './LanguagesField.tsx';
import { OptionsSection } from './OptionsSection.tsx';

interface OptionsPlacesProps {
  readonly model: OptionsModel;
}

/** What decides which places come first. */
export function OptionsPlaces({ model }: OptionsPlacesProps) {
  const { t } = useLabels();
  const { country, communities, therapyFirst, languages } =
    model.preferences.now.value;
  return (
    <OptionsSection id="options-places" title={t('options.places')}>
      <CountrySelect
        country={country}
        hint={t('place.countryUse')}
        // An area is one of its country.
        onChange={(next) => void model.change({ country: next, area: null })}
      />
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
