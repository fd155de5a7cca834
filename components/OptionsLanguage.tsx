import type { OptionsModel } from '@/utils/models/options-model.ts';
import { INTERFACE_LANGUAGES } from '@/utils/words/locales.ts';
import { useLabels } from './labels-context.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { SelectField } from './SelectField.tsx';

interface OptionsLanguageProps {
  readonly model: OptionsModel;
}

/** The language of our own pages and of the card. */
export function OptionsLanguage({ model }: OptionsLanguageProps) {
  const { t, languageName } = useLabels();
  const { interfaceLanguage } = model.preferences.now.value;
  return (
    <OptionsSection id="options-language" title={t('options.language')}>
      <SelectField
        id="interface-language"
        label={t('options.interface')}
        value={interfaceLanguage ?? ''}
        options={[
          { value: '', text: t('options.interfaceBrowser') },
          ...INTERFACE_LANGUAGES.map((tag) => ({
            value: tag,
            text: languageName(tag),
          })),
        ]}
        onChange={(tag) =>
          void model.change({ interfaceLanguage: tag || null })
        }
      />
    </OptionsSection>
  );
}
