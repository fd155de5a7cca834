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
  return (
    <div role="status">
      {state === 'loading' && <p class="soft">{loading}</p>}
      {state === 'failed' && (
        <div class="problem">
          <p>{failed}</p>
          <button type="button" class="button small" onClick={onRetry}>
            {t('catalogue.retry')}
          </button>
        </div>
      )}
    </div>
  );
}
