import type { GuidesModel } from '@/utils/models/guides-model.ts';
import { useLabels } from './labels-context.ts';
import { LoadingNote } from './LoadingNote.tsx';

interface GuidesNoteProps {
  readonly model: GuidesModel;
}

/** Said while the guides load, or when they could not be read. */
export function GuidesNote({ model }: GuidesNoteProps) {
  const { t } = useLabels();
  return (
    <LoadingNote
      state={model.state.value}
      loading={t('guides.loading')}
      failed={t('guides.failed')}
      onRetry={() => void model.load()}
    />
  );
}
