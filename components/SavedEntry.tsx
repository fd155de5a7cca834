import type { SavedView } from '@/utils/models/saved-view.ts';
import type { ShareModel } from '@/utils/models/share-model.ts';
import type { SavedItem } from '@/utils/saved/saved-item.ts';
import { CopyForLater } from './CopyForLater.tsx';
import { EntryBody } from './EntryBody.tsx';
import { EntryLinks } from './EntryLinks.tsx';
import { useLabels } from './labels-context.ts';
import { Of } from './Of.tsx';
import { SavedNote } from './SavedNote.tsx';

interface SavedEntryProps {
  readonly item: SavedItem;
  readonly view: SavedView;
  readonly share: ShareModel;
  readonly onRemove: () => void;
  readonly onWriteNote: (note: string) => void;
  readonly onNoteDone: () => void;
  readonly onNoteFull: () => void;
}

/** A place that was kept, with the person's note. */
export function SavedEntry(props: SavedEntryProps) {
  const { item, view } = props;
  const { t } = useLabels();
  const of = <Of name={view.name} />;
  return (
    <li class="entry" data-testid="saved-item" data-entry={view.id}>
      <h3 tabIndex={-1}>{view.name}</h3>
      {view.gone && <p class="hint">{view.gone}</p>}
      <EntryBody view={view} share={props.share} />
      <SavedNote
        item={item}
        name={view.name}
        onWrite={props.onWriteNote}
        onDone={props.onNoteDone}
        onFull={props.onNoteFull}
      />
      <p class="actions">
        <EntryLinks name={view.name} links={view.links} />
        <CopyForLater view={view} share={props.share} />
        <button
          type="button"
          class="button small quiet"
          onClick={props.onRemove}
        >
          {t('saved.remove')}
          {of}
        </button>
      </p>
    </li>
  );
}
