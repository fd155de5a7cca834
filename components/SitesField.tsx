import type { AccessModel } from '@/utils/models/access-model.ts';
import type { Labels } from '@/utils/words/labels.ts';
import { useLabels } from './labels-context.ts';

interface SitesFieldProps {
  readonly model: AccessModel;
}

/** The list of sites, as written, and how it is understood. */
export function SitesField({ model }: SitesFieldProps) {
  const labels = useLabels();
  const { t, list } = labels;
  const { hosts } = model.sites.value;
  const problem = problemText(model, labels);
  return (
    <div class="field">
      <label for="sites">{t('access.sitesLabel')}</label>
      <textarea
        id="sites"
        rows={4}
        spellcheck={false}
        autocapitalize="none"
        value={model.sitesText.value}
        aria-invalid={problem !== null}
        aria-describedby="sites-problem sites-example sites-read"
        onInput={(event) => model.writeSites(event.currentTarget.value)}
      />
      <div id="sites-problem" role="alert">
        {problem !== null && <p class="problem">{problem}</p>}
      </div>
      <p id="sites-example" class="hint">
        {t('access.sitesExample')}
      </p>
      <p id="sites-read" class="hint">
        {hosts.length > 0 && t('access.read', { list: list(hosts) })}
      </p>
    </div>
  );
}

function problemText(model: AccessModel, { t, list }: Labels): string | null {
  switch (model.problem.value) {
    case 'no-sites':
      return t('access.noSites');
    case 'unclear-sites':
      return t('access.unclear', { list: list(model.sites.value.unclear) });
    default:
      return null;
  }
}
