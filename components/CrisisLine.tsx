import type { ResourceView } from '@/utils/models/resource-view.ts';
import { EntryLinks } from './EntryLinks.tsx';
import { HowToJoin } from './HowToJoin.tsx';
import { useLabels } from './labels-context.ts';

interface CrisisLineProps {
  readonly view: ResourceView;
}

/** A line that answers now: the number first, then what to know before. */
export function CrisisLine({ view }: CrisisLineProps) {
  const { list } = useLabels();
  const facts = [view.when, view.where, view.forWhom].filter(Boolean);
  return (
    <li class="entry" data-entry={view.id}>
      <h3>{view.name}</h3>
      <p lang={view.summaryLanguage}>{view.summary}</p>
      <p class="actions">
        <EntryLinks name={view.name} links={view.links} />
      </p>
      <p class="entry-facts">
        {[...facts, ...(view.notes.length > 0 ? [list(view.notes)] : [])].join(
          ' · ',
        )}
      </p>
      <HowToJoin view={view} class="entry-facts" />
      <p class="entry-facts">{view.checked}</p>
    </li>
  );
}
