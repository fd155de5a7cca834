import { useLabels } from './labels-context.ts';

interface AccessLostProps {
  /** Sites that may still be read. */
  readonly sites: readonly string[];
  /** Where access is chosen; absent on that very page. */
  readonly chooseAt?: string;
  readonly onDismiss: () => void;
}

/** Said when the browser took back the access that was chosen. */
export function AccessLost({ sites, chooseAt, onDismiss }: AccessLostProps) {
  const { t, list } = useLabels();
  return (
    <div class="notice tight" role="status">
      <p>
        {sites.length > 0
          ? t('accessLost.some', { list: list(sites) })
          : t('accessLost.text')}
      </p>
      <p class="actions">
        {chooseAt && (
          <a class="button small" href={chooseAt} target="_blank">
            {t('accessLost.change')}
          </a>
        )}
        <button type="button" class="button small quiet" onClick={onDismiss}>
          {t('accessLost.dismiss')}
        </button>
      </p>
    </div>
  );
}
