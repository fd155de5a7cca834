import { useEffect, useRef } from 'preact/hooks';
import { useLabels } from './labels-context.ts';

interface EraseDialogProps {
  /** How many saved places there are. */
  readonly count: number;
  readonly onErase: () => void;
  /** Closed, whichever way. */
  readonly onClose: () => void;
}

/** Says what would be erased, and asks. The first button, "Keep everything", gets the focus. */
export function EraseDialog({ count, onErase, onClose }: EraseDialogProps) {
  const { t } = useLabels();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      class="sheet"
      ref={dialog}
      aria-labelledby="erase-title"
      onClose={onClose}
    >
      <div class="tight">
        <h2 id="erase-title">{t('options.eraseTitle')}</h2>
        <p>{t('options.eraseLead')}</p>
        <ul class="bullets">
          <li>{t('options.eraseSaved', { count })}</li>
          <li>{t('options.erasePreferences')}</li>
          <li>{t('options.eraseMemory')}</li>
        </ul>
        <p class="actions">
          <button type="button" class="button" onClick={close}>
            {t('options.eraseCancel')}
          </button>
          <button
            type="button"
            class="button grave"
            onClick={() => {
              onErase();
              close();
            }}
          >
            {t('options.eraseConfirm')}
          </button>
        </p>
      </div>
    </dialog>
  );
}
