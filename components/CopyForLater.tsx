import type { ResourceView } from '@/utils/models/resource-view.ts';
import type { ShareModel } from '@/utils/models/share-model.ts';
import { useLabels } from './labels-context.ts';
import { Of } from './Of.tsx';

interface CopyForLaterProps {
  readonly view: ResourceView;
  readonly share: ShareModel;
}

/** Copying in place of opening, where a visit may be watched. */
export function CopyForLater({ view, share }: CopyForLaterProps) {
  const { t } = useLabels();
  if (!view.copyForLater) return null;
  return (
    <button
      type="button"
      class="button small"
      onClick={() => void share.copy([view])}
    >
      {t('card.copy')}
      <Of name={view.name} />
    </button>
  );
}
