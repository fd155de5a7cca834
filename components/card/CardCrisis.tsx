import { useState } from 'preact/hooks';
import type { CardContent } from '@/utils/card.ts';
import { CardEntry } from './CardEntry.tsx';
import { onlyTrusted } from './only-trusted.ts';

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
    <div class="crisis" data-testid="crisis">
      {!open && (
        <button
          type="button"
          class="quiet"
          aria-expanded={shown}
          onClick={onlyTrusted(() => setShown(!shown))}
        >
          {labels.crisisHelp}
        </button>
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
