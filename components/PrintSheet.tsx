import type { ResourceView } from '@/utils/models/resource-view.ts';
import { HowToJoin } from './HowToJoin.tsx';
import { useLabels } from './labels-context.ts';

interface PrintSheetProps {
  readonly entries: readonly ResourceView[];
}

/** Entries on paper, alone; the page around them is not printed. */
export function PrintSheet({ entries }: PrintSheetProps) {
  const { t, list } = useLabels();
  if (entries.length === 0) return null;
  return (
    <ul class="print-sheet" role="list">
      {entries.map((view) => (
        <li key={view.id} class="entry">
          <h3>{view.name}</h3>
          <p lang={view.summaryLanguage}>{view.summary}</p>
          <p class="entry-facts">{view.facts}</p>
          {view.links.map(({ href, label }) => (
            <p key={href}>{href.startsWith('http') ? href : label}</p>
          ))}
          {view.forWhom && <p>{t('entry.forWhom', { who: view.forWhom })}</p>}
          {view.when && <p>{t('entry.when', { when: view.when })}</p>}
          {view.where && <p>{t('entry.where', { where: view.where })}</p>}
          <HowToJoin view={view} />
          {view.notes.length > 0 && (
            <p>{t('entry.good', { notes: list(view.notes) })}</p>
          )}
          <p class="entry-facts">{view.checked}</p>
          {view.ownNote && (
            <>
              <h4>{t('saved.note')}</h4>
              <p class="own-note">{view.ownNote}</p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
