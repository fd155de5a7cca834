import type { ResourceView } from '@/utils/models/resource-view.ts';
import type { EntryActions } from './entry-actions.ts';
import { EntryBody } from './EntryBody.tsx';
import { EntryLinks } from './EntryLinks.tsx';
import { useLabels } from './labels-context.ts';
import { Of } from './Of.tsx';

interface EntryProps {
  readonly view: ResourceView;
  readonly actions: EntryActions;
  readonly testId?: string;
}

/** A place in a list: what it is, how to reach it, and Keep. */
export function Entry({ view, actions, testId = 'entry' }: EntryProps) {
  const { t } = useLabels();
  const kept = actions.keptIds.has(view.id);
  const of = <Of name={view.name} />;
  return (
    <li class="entry" data-testid={testId} data-entry={view.id}>
      <h3 tabIndex={-1}>{view.name}</h3>
      <EntryBody view={view} />
      <p class="actions">
        <EntryLinks name={view.name} links={view.links} />
        {view.copyForLater && (
          <button
            type="button"
            class="button small"
            onClick={() => actions.copy(view)}
          >
            {t('card.copy')}
            {of}
          </button>
        )}
        <button
          type="button"
          class="button small keep"
          data-testid="save"
          // Not `disabled`: the focus stays where it was.
          aria-disabled={kept}
          onClick={() => !kept && actions.keep(view)}
        >
          {t(kept ? 'card.kept' : 'card.keep')}
          {of}
        </button>
      </p>
    </li>
  );
}
