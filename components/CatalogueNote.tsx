import type { CatalogueModel } from '@/utils/models/catalogue-model.ts';
import { useLabels } from './labels-context.ts';
import { LoadingNote } from './LoadingNote.tsx';

interface CatalogueNoteProps {
  readonly model: CatalogueModel;
}

/** Said while the catalogue loads, or when it could not be read. */
export function CatalogueNote({ model }: CatalogueNoteProps) {
  const { t } = useLabels();
  return (
    <LoadingNote
      state={model.state.value.kind}
      loading={t('catalogue.loading')}
      failed={t('catalogue.failed')}
      onRetry={() => void model.load()}
    />
  );
}
