import type { OptionsModel } from '@/utils/models/options-model.ts';
import { AccessChoice } from './AccessChoice.tsx';
import { AccessOutcome } from './AccessOutcome.tsx';
import { AccessLost } from './AccessLost.tsx';
import { focusProblem } from './focus-problem.ts';
import { useLabels } from './labels-context.ts';
import { OptionsSection } from './OptionsSection.tsx';

interface OptionsAccessProps {
  readonly model: OptionsModel;
}

/** When Commonplace may read; the browser asks at the button. */
export function OptionsAccess({ model }: OptionsAccessProps) {
  const { t, list } = useLabels();
  const { access, sites, accessLost } = model.preferences.now.value;
  const { asking, pending } = model.access;
  // The other choices on this page count at once.
  const waiting = pending.value && t('options.accessPending');
  const status = asking.value ? t('welcome.asking') : waiting;
  return (
    <OptionsSection id="options-access" title={t('options.access')}>
      {accessLost && (
        <AccessLost
          sites={sites}
          onDismiss={() => {
            void model.change({ accessLost: false });
            // The button that was pressed goes.
            document.getElementById('options-access')?.focus();
          }}
        />
      )}
      <p>{t(`options.accessNow.${access}`, { list: list(sites) })}</p>
      <form
        class="tight"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          void model.applyAccess().then(() => focusProblem(form));
        }}
      >
        <AccessChoice model={model.access} />
        <AccessOutcome model={model.access} />
        <p class="actions">
          <button
            type="submit"
            class="button"
            data-testid="apply-access"
            aria-disabled={asking.value}
          >
            {t('options.accessApply')}
          </button>
          <span role="status">{status}</span>
        </p>
      </form>
    </OptionsSection>
  );
}
