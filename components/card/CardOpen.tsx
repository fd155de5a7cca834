import type { ComponentChildren } from 'preact';
import type { CardAnswer, CardContent } from '@/utils/card.ts';
import type { CardHost } from '@/utils/stages.ts';
import { CardButton } from './CardButton.tsx';
import { CardCrisis } from './CardCrisis.tsx';
import { CardOffer } from './CardOffer.tsx';
import { CardReason } from './CardReason.tsx';
import { CardSeeAll } from './CardSeeAll.tsx';

export interface CardOpenProps {
  readonly content: CardContent;
  readonly host: CardHost;
  readonly onAnswer: (answer: CardAnswer) => void;
  /** Beside the answers: how the last one went. */
  readonly children: ComponentChildren;
}

/** The open card: suggestions first, then what can be said about them. */
export function CardOpen(props: CardOpenProps) {
  const { content, host, onAnswer } = props;
  const { labels } = content;
  return (
    <>
      <CardOffer content={content} host={host} />
      <div class="more">
        <CardSeeAll labels={labels} seeAll={() => host.seeAll()} />
      </div>
      <div class="asides">
        <CardButton onPress={() => onAnswer({ kind: 'site-off' })}>
          {labels.notHere}
        </CardButton>
        <CardButton onPress={() => onAnswer({ kind: 'wrong-topic' })}>
          {labels.wrongTopic}
        </CardButton>
        <CardReason content={content} host={host} />
        {props.children}
      </div>
      <CardCrisis content={content} />
    </>
  );
}
