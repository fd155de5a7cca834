import type { SavedItem } from '@/utils/saved/saved-item.ts';
import { useLabels } from './labels-context.ts';

interface UndoNoteProps {
  readonly removed: readonly SavedItem[];
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/**
 * What was removed, and Undo. It stays until it is used or closed: nobody has
 * to be quick.
 */
export function UndoNote({ removed, onUndo, onDismiss }: UndoNoteProps) {
  const { t } = useLabels();
  const [first] = removed;
  if (!first) return null;
  return (
    <div class="undo no-print">
      <p>
        {removed.length === 1
          ? t('saved.removedOne', { name: first.resource.name })
          : t('saved.removedMany', { count: removed.length })}
      </p>
      <p class="actions">
        <button type="button" class="button small" onClick={onUndo}>
          {t('saved.undo')}
        </button>
        <button type="button" class="button small quiet" onClick={onDismiss}>
          {t('saved.dismiss')}
        </button>
      </p>
    </div>
  );
}
