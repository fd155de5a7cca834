import { useState } from 'preact/hooks';
import type { CardLabels } from '@/utils/card.ts';
import type { Refusal } from '@/utils/messages.ts';
import type { CardHost } from '@/utils/stages.ts';
import { CardButton } from './CardButton.tsx';

export interface CardSeeAllProps {
  readonly labels: CardLabels;
  readonly seeAll: CardHost['seeAll'];
}

/** Opens the library on this page, and says when it could not. */
export function CardSeeAll({ labels, seeAll }: CardSeeAllProps) {
  const [state, setState] = useState<'idle' | 'opening' | Refusal>('idle');
  const press = async () => {
    if (state === 'opening') return;
    setState('opening');
    const outcome = await seeAll();
    setState(outcome.ok ? 'idle' : outcome.problem);
  };
  return (
    <>
      <CardButton look="action" testId="see-all" onPress={() => void press()}>
        {labels.seeAll}
      </CardButton>
      <span role="status" class="problem">
        {state === 'idle' || state === 'opening' ? '' : labels.problems[state]}
      </span>
    </>
  );
}
