import { useRef } from 'preact/hooks';
import type { HiddenModel } from '@/utils/models/hidden-model.ts';
import type { ResourceView } from '@/utils/models/resource-view.ts';
import type { EntryActions } from './entry-actions.ts';
import { EntryList } from './EntryList.tsx';
import { useLabels } from './labels-context.ts';
import { ShareMenu } from './ShareMenu.tsx';
import { UndoNote } from './UndoNote.tsx';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';

interface SuggestionsProps {
  readonly views: readonly ResourceView[];
  readonly actions: EntryActions;
  readonly hidden: HiddenModel;
}

/** Suggested places, each of which may be "not for me". */
export function Suggestions({ views, actions, hidden }: SuggestionsProps) {
  const { t } = useLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const ids = views.map(({ id }) => id);
  const focus = useFocusAfterRemoval(ids, list, heading);
  const last = hidden.last.value;

  async function hide(entry: ResourceView): Promise<void> {
    focus.leave(entry.id);
    if (!(await hidden.hide(entry))) focus.stay(entry.id);
  }

  async function undo(): Promise<void> {
    if (await hidden.undo()) heading.current?.focus();
  }

  return (
    <>
      <h3 class="visually-hidden" ref={heading} tabIndex={-1}>
        {t('thisPage.suggestions')}
      </h3>
      <UndoNote
        text={last && t('hidden.said', { name: last.name })}
        onUndo={() => void undo()}
        onDismiss={() => {
          hidden.forget();
          heading.current?.focus();
        }}
      />
      {views.length === 0 && <p class="soft">{t('thisPage.none')}</p>}
      <div ref={list}>
        <EntryList
          views={views}
          actions={actions}
          testId="suggestion"
          onHide={(entry) => void hide(entry)}
        />
      </div>
      {views.length > 1 && (
        <ShareMenu
          model={actions.share}
          entries={views}
          label={t('share.all', { count: views.length })}
        />
      )}
    </>
  );
}
