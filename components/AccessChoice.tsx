import type { AccessModel } from '@/utils/models/access-model.ts';
import { ACCESS_LEVELS } from '@/utils/store/preferences-schema.ts';
import { useLabels } from './labels-context.ts';
import { SitesField } from './SitesField.tsx';

interface AccessChoiceProps {
  readonly model: AccessModel;
}

/** The three levels of access, and the list of sites where one needs it. */
export function AccessChoice({ model }: AccessChoiceProps) {
  const { t } = useLabels();
  const chosen = model.level.value;
  return (
    <fieldset class="choice">
      <legend>{t('access.legend')}</legend>
      {ACCESS_LEVELS.map((level) => (
        <div class="choice-item" key={level}>
          <input
            type="radio"
            name="access"
            id={`access-${level}`}
            value={level}
            checked={chosen === level}
            aria-describedby={`access-${level}-hint`}
            onChange={() => model.choose(level)}
          />
          <label for={`access-${level}`}>{t(`access.${level}`)}</label>
          <p id={`access-${level}-hint`} class="hint">
            {t(`access.${level}Hint`)}
          </p>
          {level === 'sites' && chosen === 'sites' && (
            <SitesField model={model} />
          )}
        </div>
      ))}
    </fieldset>
  );
}
