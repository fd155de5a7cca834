import type { AccessModel } from '@/utils/models/access-model.ts';
import { useLabels } from './labels-context.ts';

interface AccessOutcomeProps {
  readonly model: AccessModel;
}

/** Beside the button: what became of asking the browser. */
export function AccessOutcome({ model }: AccessOutcomeProps) {
  const { t } = useLabels();
  const problem = model.problem.value;
  return (
    <div role="alert">
      {problem === 'declined' && (
        // The level is back at what holds: what was read before still is.
        <p class="notice">
          {model.level.value === 'ask'
            ? t('access.declinedAsk')
            : t('access.declined')}
        </p>
      )}
      {problem === 'not-stored' && (
        <p class="problem">{t('access.notStored')}</p>
      )}
    </div>
  );
}
