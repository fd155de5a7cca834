import type { Ref } from 'preact';
import type { PageModels } from '@/utils/models/page-models.ts';
import { resourceView } from '@/utils/models/resource-view.ts';
import { CrisisHelp } from './CrisisHelp.tsx';
import { useLabels } from './labels-context.ts';

interface CrisisSectionProps {
  readonly models: Pick<PageModels, 'crisis' | 'preferences' | 'now'>;
  readonly open?: boolean;
  /** What opens it, for whoever leads the focus there. */
  readonly summary?: Ref<HTMLElement>;
}

/** Crisis help for the chosen country. */
export function CrisisSection(props: CrisisSectionProps) {
  const { models, open = false, summary } = props;
  const labels = useLabels();
  const now = new Date(models.now());
  return (
    <CrisisHelp
      lines={models.crisis.value.map((line) => resourceView(line, labels, now))}
      anywhere={models.preferences.now.value.country === null}
      open={open}
      summary={summary}
    />
  );
}
