import type { ResourceView } from '@/utils/models/resource-view.ts';
import type { EntryActions } from './entry-actions.ts';
import { Entry } from './Entry.tsx';

interface EntryListProps {
  readonly views: readonly ResourceView[];
  readonly actions: EntryActions;
  readonly testId?: string;
  /** "Not for me" beside each entry. */
  readonly onHide?: (entry: ResourceView) => void;
}

/** Places, one below the other. */
export function EntryList(props: EntryListProps) {
  const { views, actions, testId, onHide } = props;
  return (
    <ul class="entries" role="list">
      {views.map((view) => (
        <Entry
          key={view.id}
          view={view}
          actions={actions}
          onHide={onHide && (() => onHide(view))}
          {...(testId ? { testId } : {})}
        />
      ))}
    </ul>
  );
}
