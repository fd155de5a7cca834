import { useLabels } from './labels-context.ts';

interface UndoNoteProps {
  /** What was done; null while nothing is to be undone. */
  readonly text: string | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/**
 * What was done, and Undo. It stays until it is used or closed: nobody has to
 * be quick.
 */
export function UndoNote({ text, onUndo, onDismiss }: UndoNoteProps) {
  const { t } = useLabels();
  if (text === null) return null;
  return (
    <div class="undo no-print">
      <p>{text}</p>
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
