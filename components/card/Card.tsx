import { useRef, useState } from 'preact/hooks';
import type { CardAnswer, CardContent } from '@/utils/card.ts';
import type { CardHost } from '@/utils/stages.ts';
import { CardButton } from './CardButton.tsx';
import { CardCrisis } from './CardCrisis.tsx';
import { CardOpen } from './CardOpen.tsx';
import { CardStatus } from './CardStatus.tsx';
import { focusHeadline } from './focus-headline.ts';

/** The card and what it asks of its host. */
export interface CardProps {
  readonly content: CardContent;
  readonly host: CardHost;
  /** ✕: take the card off the page now. */
  readonly onClose: () => void;
}

/** The offer: a small card, closed at first, that never asks for attention. */
export function Card({ content, host, onClose }: CardProps) {
  const { labels, crisisOnly } = content;
  const [state, setState] = useState<'closed' | 'open' | 'noted'>('closed');
  const [answer, setAnswer] = useState<'none' | 'given' | 'failed'>('none');
  const region = useRef<HTMLElement>(null);
  const said = state === 'noted' ? labels.noted : content.headline;

  const move = (next: typeof state) => {
    setState(next);
    // The button that was pressed goes: stay in the card, not on the page.
    const card = region.current;
    if (card?.matches(':focus-within')) focusHeadline(card);
  };
  const open = () => {
    // Whether that could be stored or not: the places are to be seen.
    void host.answer({ kind: 'opened' });
    move('open');
  };
  const note = async (given: CardAnswer) => {
    if (answer === 'given') return;
    setAnswer('given');
    const outcome = await host.answer(given);
    if (outcome.ok) move('noted');
    else setAnswer('failed');
  };
  const problem = (
    <p role="status" class="problem">
      {answer === 'failed' ? labels.notNoted : ''}
    </p>
  );

  return (
    <section
      ref={region}
      class="card"
      data-testid="card"
      aria-label={labels.card}
      lang={content.language}
      dir={content.direction}
    >
      <div class="top">
        <CardButton
          look="close"
          testId="card-close"
          name={labels.close}
          onPress={onClose}
        >
          <span aria-hidden="true">✕</span>
        </CardButton>
      </div>
      <CardStatus text={said} />
      <h2 class="headline" tabIndex={-1}>
        {said}
      </h2>
      {crisisOnly ? (
        <CardCrisis content={content} open />
      ) : state === 'closed' ? (
        <div class="more at-hand">
          <CardButton look="action" testId="card-open" onPress={open}>
            {labels.show}
          </CardButton>
          <CardButton onPress={() => void note({ kind: 'later' })}>
            {labels.later}
          </CardButton>
          {problem}
        </div>
      ) : (
        state === 'open' && (
          <CardOpen
            content={content}
            host={host}
            onAnswer={(given) => void note(given)}
          >
            {problem}
          </CardOpen>
        )
      )}
    </section>
  );
}
