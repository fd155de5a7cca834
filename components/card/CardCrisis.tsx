import { useState } from 'preact/hooks';
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
  const { labels, crisis } = content;
  return (
    <div class={open ? undefined : 'crisis'} data-testid="crisis">
      {!open && (
        <CardButton expanded={shown} onPress={() => setShown(!shown)}>
          {labels.crisisHelp}
        </CardButton>
      )}
      {shown && (
        <ul class="entries">
          {crisis.map((line) => (
            <li key={line.id} class="entry">
              <CardEntry entry={line} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
