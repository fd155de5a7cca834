import type { AccessModel } from '@/utils/models/access-model.ts';
import { useLabels } from './labels-context.ts';

interface SitesFieldProps {
  readonly model: AccessModel;
}

/** The list of sites, as written, and how it is understood. */
export function SitesField({ model }: SitesFieldProps) {
  const labels = useLabels();
  const { hosts } = model.sites.value;
  const problem = model.problem.value;
  const invalid = problem === 'no-sites' || problem === 'unclear-sites';
  return (
    <div class="field">
      <label for="access-sites-list">{labels.t('access.sitesLabel')}</label>
      <textarea
        id="access-sites-list"
        rows={4}
        spellcheck={false}
        autocapitalize="none"
        value={model.sitesText.value}
        aria-invalid={invalid}
        aria-describedby="access-sites-example access-sites-read"
        onInput={(event) => model.writeSites(event.currentTarget.value)}
      />
      <p id="access-sites-example" class="hint">
        {labels.t('access.sitesExample')}
      </p>
      <p id="access-sites-read" class="hint">
        {hosts.length > 0 &&
          labels.t('access.read', { list: labels.list(hosts) })}
      </p>
    </div>
  );
}
