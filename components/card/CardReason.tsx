import { useState } from 'preact/hooks';
import type { CardContent } from '@/utils/card.ts';
import type { CardHost } from '@/utils/stages.ts';
import { CardButton } from './CardButton.tsx';

/** More of them explain nothing. */
const MOST_WORDS = 8;

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
            {strongest(host).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Some words speak for several topics; to read them once is enough. */
function strongest(host: CardHost): string[] {
  return [...new Set(host.cueWords())].slice(0, MOST_WORDS);
}
