import type { ResourceView } from '@/utils/models/resource-view.ts';
import type { EntryActions } from './entry-actions.ts';
import { CopyForLater } from './CopyForLater.tsx';
import { EntryBody } from './EntryBody.tsx';
import { EntryLinks } from './EntryLinks.tsx';
import { useLabels } from './labels-context.ts';
import { Of } from './Of.tsx';

interface EntryProps {
  readonly view: ResourceView;
  readonly actions: EntryActions;
  readonly testId?: string;
  /** "Not for me"; only where it was suggested. */
  readonly onHide?: (() => void) | undefined;
}

/** A place in a list: what it is, how to reach it, and Keep. */
export function Entry(props: EntryProps) {
  const { view, actions, testId = 'entry', onHide } = props;
  const { t } = useLabels();
  const kept = actions.keptIds.has(view.id);
  const of = <Of name={view.name} />;
  return (
    <li class="entry" data-testid={testId} data-entry={view.id}>
      <h3 tabIndex={-1}>{view.name}</h3>
      <EntryBody view={view} share={actions.share} />
      <p class="actions">
        <EntryLinks name={view.name} links={view.links} />
        <CopyForLater view={view} share={actions.share} />
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
        {onHide && (
          <button type="button" class="button small quiet" onClick={onHide}>
            {t('hidden.notForMe')}
            {of}
          </button>
        )}
      </p>
    </li>
  );
}
