import { useRef } from 'preact/hooks';
import type { Announcer } from '@/utils/models/announcer.ts';
import type { CatalogueModel } from '@/utils/models/catalogue-model.ts';
import type { SavedModel } from '@/utils/models/saved-model.ts';
import { type SavedView, savedViews } from '@/utils/models/saved-view.ts';
import type { Labels } from '@/utils/words/labels.ts';
import type { SavedItem } from '@/utils/saved/saved-item.ts';
import type { EntryActions } from './entry-actions.ts';
import { useLabels } from './labels-context.ts';
import { SavedEntry } from './SavedEntry.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { UndoNote } from './UndoNote.tsx';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';

interface SavedProps {
  readonly model: SavedModel;
  readonly catalogue: CatalogueModel;
  readonly actions: EntryActions;
  readonly announcer: Announcer;
  readonly now: Date;
}

/**
 * What was kept, newest first. Why something could not be kept is said once a
 * page, beside it (`ProblemNote`).
 */
export function Saved(props: SavedProps) {
  const { model, catalogue, actions, announcer, now } = props;
  const labels = useLabels();
  const { t } = labels;
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const items = model.items.value;
  const views = savedViews(items ?? [], catalogue, labels, now);
  const removed = savedViews(model.removed.value, catalogue, labels, now);
  const ids = views.map(({ id }) => id);
  const focus = useFocusAfterRemoval(ids, list, heading);

  async function remove(item: SavedItem, { name }: SavedView): Promise<void> {
    focus.leave(item.id);
    if (await model.remove(item)) {
      const said = t('saved.removedOne', { name });
      announcer.say(said, 'noted');
    } else focus.stay(item.id);
  }

  async function undo(): Promise<void> {
    const done = await model.undo();
    const count = model.removed.value.length;
    if (done) announcer.say(t('saved.undone'));
    else if (model.problem.value) return;
    else announcer.say(t('saved.crowded', { count }), 'problem');
    heading.current?.focus();
  }

  return (
    <section class="tight" aria-labelledby="saved-title">
      <h2 id="saved-title" ref={heading} tabIndex={-1}>
        {t('saved.title')}
      </h2>
      <UndoNote
        text={removedText(removed, t)}
        onUndo={() => void undo()}
        onDismiss={() => {
          model.forgetRemoved();
          heading.current?.focus();
        }}
      />
      {items === null && !model.problem.value && (
        <p class="soft">{t('saved.loading')}</p>
      )}
      {items?.length === 0 && <p class="soft">{t('saved.empty')}</p>}
      {views.length > 1 && (
        <ShareMenu
          model={actions.share}
          entries={views}
          label={t('share.all', { count: views.length })}
        />
      )}
      <ul class="entries" role="list" ref={list}>
        {items?.map((item, at) => {
          const view = views[at];
          if (!view) return null;
          return (
            <SavedEntry
              key={item.id}
              item={item}
              view={view}
              share={actions.share}
              onRemove={() => void remove(item, view)}
              onWriteNote={(note) => void model.setNote(item.id, note)}
              onNoteDone={() => announcer.say(t('saved.noteKept'))}
              onNoteFull={() => announcer.say(t('saved.noteFull'), 'noted')}
            />
          );
        })}
      </ul>
    </section>
  );
}

function removedText(
  removed: readonly SavedView[],
  t: Labels['t'],
): string | null {
  const [first] = removed;
  if (!first) return null;
  return removed.length === 1
    ? t('saved.removedOne', { name: first.name })
    : t('saved.removedMany', { count: removed.length });
}
