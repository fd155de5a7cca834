import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardLabels, CardSuggestion } from '@/utils/card.ts';
import { CardButton } from './CardButton.tsx';

export interface CardCopyProps {
  readonly suggestion: CardSuggestion;
  readonly labels: CardLabels;
}

/** Copies a place's name and address: for another time, or another device. */
export function CardCopy({ suggestion, labels }: CardCopyProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const field = useRef<HTMLTextAreaElement>(null);
  const name = `${labels.copy}: ${suggestion.name}`;
  const text = [
    suggestion.name,
    ...suggestion.links.map(({ href }) => href),
  ].join('\n');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // Pages that are not encrypted have no clipboard: offer the text itself.
      setState('by-hand');
    }
  };
  useEffect(() => {
    if (state !== 'by-hand') return;
    field.current?.focus();
    field.current?.select();
  }, [state]);

  return (
    <>
      <CardButton name={name} onPress={() => void copy()}>
        {labels.copy}
      </CardButton>
      <span role="status">{state === 'copied' ? labels.copied : ''}</span>
      {state === 'by-hand' && (
        <textarea
          ref={field}
          readOnly
          rows={text.split('\n').length}
          aria-label={name}
          value={text}
        />
      )}
    </>
  );
}
