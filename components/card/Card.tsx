import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '@/utils/card.ts';
import type { CardHost } from '@/utils/stages.ts';
import { CardCrisis } from './CardCrisis.tsx';
import { CardOffer } from './CardOffer.tsx';
import { CardReason } from './CardReason.tsx';
import { onlyTrusted } from './only-trusted.ts';

/** The card and what it asks of its host. */
export interface CardProps {
  readonly content: CardContent;
  readonly host: CardHost;
  /** The card is done: take it off the page, at once or when it was read. */
  readonly leave: (when: 'now' | 'when-read') => void;
}

/** The offer: a small card, closed at first, that never asks for attention. */
export function Card({ content, host, leave }: CardProps) {
  const { labels, crisisOnly } = content;
  const [open, setOpen] = useState(crisisOnly);
  const [noted, setNoted] = useState(false);
  const [said, setSaid] = useState('');
  const region = useRef<HTMLElement>(null);

  // A live region is announced only for what comes into it later.
  useEffect(() => {
    setSaid(noted ? labels.noted : content.headline);
  }, [noted, labels, content]);

  const close = () => {
    host.answer({ kind: 'closed' });
    leave('now');
  };
  const note = (answer: Parameters<CardHost['answer']>[0]) => {
    host.answer(answer);
    setNoted(true);
    // The button that was pressed is gone: stay in the card, not on the page.
    region.current?.focus();
    leave('when-read');
  };
  const show = () => {
    host.answer({ kind: 'opened' });
    setOpen(true);
    region.current?.focus();
  };

  return (
    <section
      ref={region}
      class="card"
      data-testid="card"
      aria-label={labels.card}
      lang={content.language}
      dir={content.direction}
      tabIndex={-1}
      onKeyDown={(event) => {
        // Escape closes the card only from inside it.
        if (event.key === 'Escape' && event.isTrusted) close();
      }}
    >
      <button
        type="button"
        class="close"
        data-testid="card-close"
        aria-label={labels.close}
        title={labels.close}
        onClick={onlyTrusted(close)}
      >
        <span aria-hidden="true">✕</span>
      </button>
      <p role="status" class="unseen">
        {said}
      </p>
      {noted ? (
        <p class="headline">{labels.noted}</p>
      ) : (
        <>
          <p class="headline">{content.headline}</p>
          {crisisOnly ? (
            <CardCrisis content={content} open />
          ) : open ? (
            <>
              <CardOffer content={content} host={host} />
              <div class="more">
                <button
                  type="button"
                  class="action"
                  data-testid="see-all"
                  onClick={onlyTrusted(() => host.seeAll())}
                >
                  {labels.seeAll}
                </button>
                <button
                  type="button"
                  class="quiet"
                  onClick={onlyTrusted(() => note({ kind: 'site-off' }))}
                >
                  {labels.notHere}
                </button>
                <button
                  type="button"
                  class="quiet"
                  onClick={onlyTrusted(() => note({ kind: 'wrong-topic' }))}
                >
                  {labels.wrongTopic}
                </button>
              </div>
              <CardReason content={content} host={host} />
              <CardCrisis content={content} />
            </>
          ) : (
            <div class="more">
              <button
                type="button"
                class="action"
                data-testid="card-open"
                onClick={onlyTrusted(show)}
              >
                {labels.show}
              </button>
              <button
                type="button"
                class="quiet"
                onClick={onlyTrusted(() => note({ kind: 'later' }))}
              >
                {labels.later}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
