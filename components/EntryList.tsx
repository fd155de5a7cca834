import type { ResourceView } from '@/utils/models/resource-view.ts';
import type { EntryActions } from './entry-actions.ts';
import { Entry } from './Entry.tsx';

interface EntryListProps {
  readonly views: readonly ResourceView[];
  readonly actions: EntryActions;
  readonly testId?: string;
}

/** Places, one below the other. */
export function EntryList({ views, actions, testId }: EntryListProps) {
  return (
    <ul class="entries" role="list">
      {views.map((view) => (
        <Entry
          key={view.id}
          view={view}
          actions={actions}
          {...(testId ? { testId } : {})}
        />
      ))}
    </ul>
  );
}
