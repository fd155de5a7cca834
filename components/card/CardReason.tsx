import { useState } from 'preact/hooks';
import type { CardContent } from '@/utils/card.ts';
import type { CardHost } from '@/utils/stages.ts';
import { onlyTrusted } from './only-trusted.ts';

export interface CardReasonProps {
  readonly content: CardContent;
  readonly host: CardHost;
}

/** "Why this card?": the words on the page that were the reason. */
export function CardReason({ content, host }: CardReasonProps) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        onClick={onlyTrusted(() => setOpen(!open))}
      >
        {content.labels.why}
      </button>
      {open && (
        <>
          <p>{content.labels.whyLead}</p>
          <ul class="cues">
            {host.cueWords().map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
