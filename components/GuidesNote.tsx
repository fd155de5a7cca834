import type { GuidesModel } from '@/utils/models/guides-model.ts';
import { useLabels } from './labels-context.ts';

interface GuidesNoteProps {
  readonly model: GuidesModel;
}

/** Said while the guides load, or when they could not be read. */
export function GuidesNote({ model }: GuidesNoteProps) {
  const { t } = useLabels();
  const state = model.state.value;
  return (
    <div role="status">
      {state === 'loading' && <p class="soft">{t('guides.loading')}</p>}
      {state === 'failed' && (
        <div class="problem">
          <p>{t('guides.failed')}</p>
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
