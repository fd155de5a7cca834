import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '@/utils/card.ts';
import { CardButton } from './CardButton.tsx';
import { CardEntry } from './CardEntry.tsx';

export interface CardCrisisProps {
  readonly content: CardContent;
  /** Shown at once: the crisis-only card. */
  readonly open?: boolean;
}

/** Crisis help for the reader's country, apart from everything else. */
export function CardCrisis({ content, open = false }: CardCrisisProps) {
  const [shown, setShown] = useState(open);
  const section = useRef<HTMLDivElement>(null);
  const { labels, crisis, crisisLead, crisisSafer } = content;
  // It stands at the card's end: what opens would be out of sight.
  useLayoutEffect(() => {
    if (shown && !open) section.current?.scrollIntoView({ block: 'nearest' });
  }, [shown, open]);
  return (
    <div
      ref={section}
      class={open ? undefined : shown ? 'crisis' : 'crisis at-hand'}
      data-testid="crisis"
    >
      {!open && (
        <CardButton expanded={shown} onPress={() => setShown(!shown)}>
          {labels.crisisHelp}
        </CardButton>
      )}
      {shown && (
        <>
          <p class="reason">{crisisLead}</p>
          <ul class="entries">
            {crisis.map((line) => (
              <CardEntry key={line.id} entry={line} />
            ))}
          </ul>
          <p class="reason">{crisisSafer}</p>
        </>
      )}
    </div>
  );
}
