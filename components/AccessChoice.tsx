import { ACCESS_LEVELS } from '@/utils/store/preferences-schema.ts';
import type {
  AccessModel,
  AccessProblem,
} from '@/utils/models/access-model.ts';
import type { Labels } from '@/utils/words/labels.ts';
import { useLabels } from './labels-context.ts';
import { SitesField } from './SitesField.tsx';

interface AccessChoiceProps {
  readonly model: AccessModel;
}

/** The three levels of access, and the list of sites where one needs it. */
export function AccessChoice({ model }: AccessChoiceProps) {
  const labels = useLabels();
  const problem = model.problem.value;
  return (
    <fieldset class="choice" aria-describedby="access-problem">
      <legend>{labels.t('access.legend')}</legend>
      {ACCESS_LEVELS.map((level) => (
        <div class="choice-item" key={level}>
          <input
            type="radio"
            name="access"
            id={`access-${level}`}
            value={level}
            checked={model.level.value === level}
            aria-describedby={`access-${level}-hint`}
            onChange={() => model.choose(level)}
          />
          <label for={`access-${level}`}>{labels.t(`access.${level}`)}</label>
          <p id={`access-${level}-hint`} class="hint">
            {labels.t(`access.${level}Hint`)}
          </p>
          {level === 'sites' && model.level.value === 'sites' && (
            <SitesField model={model} />
          )}
        </div>
      ))}
      <div id="access-problem" role="alert">
        {problem && (
          <p class="problem">{problemText(problem, model, labels)}</p>
        )}
      </div>
    </fieldset>
  );
}

function problemText(
  problem: AccessProblem,
  model: AccessModel,
  labels: Labels,
): string {
  switch (problem) {
    case 'no-sites':
      return labels.t('access.noSites');
    case 'unclear-sites': {
      const list = labels.list(model.sites.value.unclear);
      return labels.t('access.unclear', { list });
    }
    case 'declined':
      return labels.t('access.declined');
    case 'not-stored':
      return labels.t('access.notStored');
  }
}
