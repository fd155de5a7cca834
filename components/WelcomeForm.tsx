import type { WelcomeModel } from '@/utils/models/welcome-model.ts';
import { AccessChoice } from './AccessChoice.tsx';
import { AccessOutcome } from './AccessOutcome.tsx';
import { Checkbox } from './Checkbox.tsx';
import { CountrySelect } from './CountrySelect.tsx';
import { focusProblem } from './focus-problem.ts';
import { useLabels } from './labels-context.ts';
import { LanguagesField } from './LanguagesField.tsx';

interface WelcomeFormProps {
  readonly model: WelcomeModel;
}

/** Every choice of the welcome page, and Start. */
export function WelcomeForm({ model }: WelcomeFormProps) {
  const { t } = useLabels();
  const asking = model.access.asking.value;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        void model.start().then(() => focusProblem(form));
      }}
    >
      <AccessChoice model={model.access} />
      <p class="note">{t('welcome.managed')}</p>
      <fieldset class="group">
        <legend>{t('welcome.aboutYou')}</legend>
        <CountrySelect
          country={model.country.value}
          hint={t('place.countryHint')}
          onChange={model.setCountry}
        />
        <LanguagesField
          languages={model.languages.value}
          onChange={model.setLanguages}
        />
      </fieldset>
      <Checkbox
        id="neutral-card"
        label={t('neutral.label')}
        hint={t('neutral.hint')}
        checked={model.neutralCard.value}
        onChange={model.setNeutralCard}
      />
      <AccessOutcome model={model.access} />
      <p class="actions">
        <button
          type="submit"
          class="button main"
          data-testid="start"
          aria-disabled={asking}
        >
          {t('welcome.start')}
        </button>
        <span role="status">{asking && t('welcome.asking')}</span>
      </p>
    </form>
  );
}
