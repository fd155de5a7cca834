import type { Ref } from 'preact';
import type { CrisisPlace } from '@/utils/catalogue/crisis-place.ts';
import type { ResourceView } from '@/utils/models/resource-view.ts';
import { CrisisLine } from './CrisisLine.tsx';
import { CrisisWhere } from './CrisisWhere.tsx';
import { useLabels } from './labels-context.ts';

interface CrisisHelpProps {
  /** Lines for the place, the right ones first. */
  readonly lines: readonly ResourceView[];
  readonly place: CrisisPlace;
  readonly open?: boolean;
  /** Where a country is chosen, if on this very page. */
  readonly chooseAt?: string;
  /** What opens it, for whoever leads the focus there. */
  readonly summary?: Ref<HTMLElement>;
}

/** More at once are a list to search, not help. */
const FIRST = 3;

/** Where it answers even when the catalogue cannot be read. */
const EVERY_COUNTRY = 'https://findahelpline.com/';

/** Someone to talk to now: one step away on every page of ours. */
export function CrisisHelp(props: CrisisHelpProps) {
  const { lines, place, open = false, summary = null } = props;
  const { t } = useLabels();
  return (
    <details class="crisis" data-testid="crisis" open={open}>
      <summary ref={summary}>
        <h2>{t('card.crisisHelp')}</h2>
      </summary>
      <div class="tight crisis-lines">
        <p class="soft">{t('crisis.lead')}</p>
        <CrisisWhere place={place} chooseAt={props.chooseAt} />
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
