import type { Ref } from 'preact';
import { violenceFirst } from '@/utils/catalogue/crisis.ts';
import { monthOf } from '@/utils/catalogue/month.ts';
import type { CrisisModel } from '@/utils/models/crisis-model.ts';
import { resourceView } from '@/utils/models/resource-view.ts';
import { CrisisHelp } from './CrisisHelp.tsx';
import { useLabels } from './labels-context.ts';

interface CrisisSectionProps {
  readonly model: CrisisModel;
  readonly now: Date;
  /** The page that was read names violence: so its line leads. */
  readonly violence?: boolean;
  readonly open?: boolean;
  /** Where a country is chosen, if on this very page. */
  readonly chooseAt?: string;
  /** What opens it, for whoever leads the focus there. */
  readonly summary?: Ref<HTMLElement>;
}

/** Crisis help for the chosen country, or for the one that is likely. */
export function CrisisSection(props: CrisisSectionProps) {
  const { model, now, violence = false, ...rest } = props;
  const labels = useLabels();
  const lines = violence
    ? violenceFirst(model.lines.value, monthOf(now.getTime()))
    : model.lines.value;
  return (
    <CrisisHelp
      lines={lines.map((line) => resourceView(line, labels, now))}
      place={model.place.value}
      {...rest}
    />
  );
}
