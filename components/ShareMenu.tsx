import type { ShareModel } from '@/utils/models/share-model.ts';
import type { ResourceView } from '@/utils/models/resource-view.ts';
import { ShareActions } from './ShareActions.tsx';

interface ShareMenuProps {
  readonly model: ShareModel;
  readonly entries: readonly ResourceView[];
  /** What is shared: "Share these 12". */
  readonly label: string;
}

/** Ways to hand a list on, out of the way until wanted. */
export function ShareMenu({ model, entries, label }: ShareMenuProps) {
  return (
    <details class="share no-print">
      <summary>{label}</summary>
      <ShareActions model={model} entries={entries} name={label} />
    </details>
  );
}
