import { useState } from 'preact/hooks';
import type { CardContent } from '@/utils/card.ts';
import type { CardHost } from '@/utils/stages.ts';
import { CardButton } from './CardButton.tsx';

export interface CardReasonProps {
  readonly content: CardContent;
  readonly host: CardHost;
}

/** "Why this card?": the words on the page that were the reason. */
export function CardReason({ content, host }: CardReasonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <CardButton expanded={open} onPress={() => setOpen(!open)}>
        {content.labels.why}
      </CardButton>
      {open && (
        <div class="why">
          <p>{content.labels.whyLead}</p>
          <ul class="cues">
            {host.cueWords().map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
