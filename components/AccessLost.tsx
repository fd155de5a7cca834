import { useLabels } from './labels-context.ts';

interface AccessLostProps {
  onDismiss(): void;
}

/** Said when the browser took back the access that was chosen. */
export function AccessLost({ onDismiss }: AccessLostProps) {
  const { t } = useLabels();
  return (
    <div class="notice tight" role="status">
      <p>{t('accessLost.text')}</p>
      <p class="actions">
        <a class="button small" href="/options.html" target="_blank">
          {t('accessLost.change')}
        </a>
        <button type="button" class="button small quiet" onClick={onDismiss}>
          {t('accessLost.dismiss')}
        </button>
      </p>
    </div>
  );
}
