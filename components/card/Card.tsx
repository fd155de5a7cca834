import { useRef, useState } from 'preact/hooks';
import type { CardAnswer, CardContent } from '@/utils/card.ts';
import type { CardHost } from '@/utils/stages.ts';
import { CardButton } from './CardButton.tsx';
import { CardCrisis } from './CardCrisis.tsx';
import { CardOpen } from './CardOpen.tsx';
import { CardStatus } from './CardStatus.tsx';

/** The card and what it asks of its host. */
export interface CardProps {
  readonly content: CardContent;
  readonly host: CardHost;
  /** ✕: take the card off the page now. */
  readonly onClose: () => void;
  /** Answered: take the card off the page when that was read. */
  readonly onDone: () => void;
}

/** The offer: a small card, closed at first, that never asks for attention. */
export function Card({ content, host, onClose, onDone }: CardProps) {
  const { labels, crisisOnly } = content;
  const [state, setState] = useState<'closed' | 'open' | 'noted'>('closed');
  const region = useRef<HTMLElement>(null);
  const headline = useRef<HTMLHeadingElement>(null);
  const said = state === 'noted' ? labels.noted : content.headline;

  const move = (next: typeof state, answer: CardAnswer) => {
    host.answer(answer);
    setState(next);
    // The button that was pressed goes: stay in the card, not on the page.
    if (region.current?.matches(':focus-within')) headline.current?.focus();
  };
  const note = (answer: CardAnswer) => {
    move('noted', answer);
    onDone();
  };

  return (
    <section
      ref={region}
      class="card"
      data-testid="card"
      aria-label={labels.card}
      lang={content.language}
      dir={content.direction}
    >
      <CardButton
        look="close"
        testId="card-close"
        name={labels.close}
        onPress={onClose}
      >
        <span aria-hidden="true">✕</span>
      </CardButton>
      <CardStatus text={said} />
      <h2 ref={headline} class="headline" tabIndex={-1}>
        {said}
      </h2>
      {crisisOnly ? (
        <CardCrisis content={content} open />
      ) : state === 'closed' ? (
        <div class="more">
          <CardButton
            look="action"
            testId="card-open"
            onPress={() => move('open', { kind: 'opened' })}
          >
            {labels.show}
          </CardButton>
          <CardButton onPress={() => note({ kind: 'later' })}>
            {labels.later}
          </CardButton>
        </div>
      ) : (
        state === 'open' && (
          <CardOpen content={content} host={host} onAnswer={note} />
        )
      )}
    </section>
  );
}
