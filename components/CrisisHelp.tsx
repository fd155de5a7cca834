import type { Ref } from 'preact';
import type { ResourceView } from '@/utils/models/resource-view.ts';
import { CrisisLine } from './CrisisLine.tsx';
import { useLabels } from './labels-context.ts';

interface CrisisHelpProps {
  /** Lines for the reader's country, the right ones first. */
  readonly lines: readonly ResourceView[];
  /** No country was chosen. */
  readonly anywhere: boolean;
  readonly open?: boolean;
  /** What opens it, for whoever leads the focus there. */
  readonly summary?: Ref<HTMLElement> | undefined;
}

/** More at once are a list to search, not help. */
const FIRST = 3;

/** Where it answers even when the catalogue cannot be read. */
const EVERY_COUNTRY = 'https://findahelpline.com/';

/** Someone to talk to now: one step away on every page of ours. */
export function CrisisHelp(props: CrisisHelpProps) {
  const { lines, anywhere, open, summary } = props;
  const { t } = useLabels();
  return (
    <details class="crisis" data-testid="crisis" open={open ?? false}>
      <summary ref={summary ?? null}>
        <h2>{t('card.crisisHelp')}</h2>
      </summary>
      <div class="tight crisis-lines">
        <p class="soft">{t('crisis.lead')}</p>
        <ul class="entries" role="list">
          {lines.slice(0, FIRST).map((view) => (
            <CrisisLine key={view.id} view={view} />
          ))}
        </ul>
        {lines.length > FIRST && (
          <details>
            <summary>{t('crisis.more')}</summary>
            <ul class="entries" role="list">
              {lines.slice(FIRST).map((view) => (
                <CrisisLine key={view.id} view={view} />
              ))}
            </ul>
          </details>
        )}
        {anywhere && <p class="soft">{t('crisis.noCountry')}</p>}
        <p>
          <a href={EVERY_COUNTRY} target="_blank" rel="noreferrer">
            {t('crisis.everywhere')}
          </a>
        </p>
        <p class="soft">{t('crisis.safer')}</p>
      </div>
    </details>
  );
}
