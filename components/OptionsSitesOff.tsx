import { useRef } from 'preact/hooks';
import type { OptionsModel } from '@/utils/models/options-model.ts';
import { useLabels } from './labels-context.ts';
import { Of } from './Of.tsx';

interface OptionsSitesOffProps {
  readonly model: OptionsModel;
}

/** Sites that are never read, each to be switched on again. */
export function OptionsSitesOff({ model }: OptionsSitesOffProps) {
  const { t } = useLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  const { sitesOff } = model.preferences.now.value;

  async function remove(site: string): Promise<void> {
    await model.change((now) => ({
      sitesOff: now.sitesOff.filter((off) => off !== site),
    }));
    // The button that had the focus is gone.
    heading.current?.focus();
  }

  return (
    <section
      class="sheet tight options-section"
      aria-labelledby="options-sites-off"
    >
      <h2 id="options-sites-off" ref={heading} tabIndex={-1}>
        {t('options.sitesOff')}
      </h2>
      {sitesOff.length === 0 && <p class="soft">{t('options.sitesOffNone')}</p>}
      <ul role="list">
        {sitesOff.map((site) => (
          <li key={site} class="row">
            <span>{site}</span>
            <button
              type="button"
              class="button small"
              onClick={() => void remove(site)}
            >
              {t('options.sitesOffRemove')}
              <Of name={site} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
