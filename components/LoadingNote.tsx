import { useRef } from 'preact/hooks';
import { useLabels } from './labels-context.ts';

interface LoadingNoteProps {
  readonly state: 'loading' | 'failed' | 'ready';
  /** Said meanwhile. */
  readonly loading: string;
  /** Said when it could not be read. */
  readonly failed: string;
  readonly onRetry: () => void;
}

/** Said while something of ours loads, or when it could not be read. */
export function LoadingNote(props: LoadingNoteProps) {
  const { state, loading, failed, onRetry } = props;
  const { t } = useLabels();
  const note = useRef<HTMLDivElement>(null);
  return (
    <div role="status" ref={note} tabIndex={-1}>
      {state === 'loading' && <p class="soft">{loading}</p>}
      {state === 'failed' && (
        <div class="problem">
          <p>{failed}</p>
          <button
            type="button"
            class="button small"
            onClick={() => {
              // The button goes; what comes instead is read on from here.
              note.current?.focus();
              onRetry();
            }}
          >
            {t('catalogue.retry')}
          </button>
        </div>
      )}
    </div>
  );
}
