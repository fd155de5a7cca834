import type { ResourceView } from '@/utils/models/resource-view.ts';
import type { ShareModel } from '@/utils/models/share-model.ts';
import { useLabels } from './labels-context.ts';
import { HowToJoin } from './HowToJoin.tsx';
import { Of } from './Of.tsx';
import { ShareActions } from './ShareActions.tsx';

interface EntryBodyProps {
  readonly view: ResourceView;
  readonly share: ShareModel;
}

/** What an entry says below its name: the shortest answers first. */
export function EntryBody({ view, share }: EntryBodyProps) {
  const { t, list } = useLabels();
  const { forWhom, when, where, notes } = view;
  return (
    <>
      <p lang={view.summaryLanguage}>{view.summary}</p>
      <p class="entry-facts">{view.facts}</p>
      {forWhom && (
        <p class="entry-facts">{t('entry.forWhom', { who: forWhom })}</p>
      )}
      {when && <p class="entry-facts">{t('entry.when', { when })}</p>}
      {view.why && <p class="entry-why">{view.why}</p>}
      <details class="entry-more">
        <summary>
          {t('entry.more')}
          <Of name={view.name} />
        </summary>
        {where && <p>{t('entry.where', { where })}</p>}
        <HowToJoin view={view} />
        {notes.length > 0 && <p>{t('entry.good', { notes: list(notes) })}</p>}
        <p>{view.checked}</p>
        <ShareActions model={share} entries={[view]} name={view.name} />
      </details>
    </>
  );
}
