import type { CatalogueModel } from '@/utils/models/catalogue-model.ts';
import { useLabels } from './labels-context.ts';

interface CatalogueNoteProps {
  readonly model: CatalogueModel;
}

/** Said while the catalogue loads, or when it could not be read. */
export function CatalogueNote({ model }: CatalogueNoteProps) {
  const { t } = useLabels();
  const { kind } = model.state.value;
  return (
    <div role="status">
      {kind === 'loading' && <p class="soft">{t('catalogue.loading')}</p>}
      {kind === 'failed' && (
        <div class="problem">
          <p>{t('catalogue.failed')}</p>
          <button
            type="button"
            class="button small"
            onClick={() => void model.load()}
          >
            {t('catalogue.retry')}
          </button>
        </div>
      )}
    </div>
  );
}
