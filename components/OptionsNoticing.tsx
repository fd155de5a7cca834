import type { OptionsModel } from '@/utils/models/options-model.ts';
import { NOTICING } from '@/utils/store/preferences-schema.ts';
import { CardShortcut } from './CardShortcut.tsx';
import { Checkbox } from './Checkbox.tsx';
import { useLabels } from './labels-context.ts';
import { OptionsSection } from './OptionsSection.tsx';

interface OptionsNoticingProps {
  readonly model: OptionsModel;
  /** See {@link CardShortcut}. */
  readonly shortcut: string | null;
}

/** Card, number or nothing; and how the closed card is worded. */
export function OptionsNoticing({ model, shortcut }: OptionsNoticingProps) {
  const { t } = useLabels();
  const { noticing, neutralCard } = model.preferences.now.value;
  return (
    <OptionsSection id="options-noticing" title={t('options.noticing')}>
      <fieldset>
        <legend class="visually-hidden">{t('options.noticing')}</legend>
        {NOTICING.map((way) => (
          <div class="choice-item" key={way}>
            <input
              type="radio"
              name="noticing"
              id={`noticing-${way}`}
              value={way}
              checked={noticing === way}
              aria-describedby={`noticing-${way}-hint`}
              onChange={() => void model.change({ noticing: way })}
            />
            <label for={`noticing-${way}`}>{t(`noticing.${way}`)}</label>
            <p id={`noticing-${way}-hint`} class="hint">
              {t(`options.noticing.${way}Hint`)}
            </p>
          </div>
        ))}
      </fieldset>
      <Checkbox
        id="neutral-card"
        label={t('neutral.label')}
        hint={t('neutral.hint')}
        checked={neutralCard}
        onChange={(on) => void model.change({ neutralCard: on })}
      />
      <CardShortcut shortcut={shortcut} />
    </OptionsSection>
  );
}
