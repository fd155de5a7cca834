import { useRef, useState } from 'preact/hooks';
import type { CardLabels, CardSuggestion } from '@/utils/card.ts';
import { onlyTrusted } from './only-trusted.ts';

export interface CardCopyProps {
  readonly suggestion: CardSuggestion;
  readonly labels: CardLabels;
}

/** Copies a place's name and address: for another time, or another device. */
export function CardCopy({ suggestion, labels }: CardCopyProps) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const links = suggestion.links.map(({ href }) => href);
  const text = [suggestion.name, ...links].join('\n');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Pages that are not encrypted have no clipboard: offer the text itself.
      setByHand(true);
      requestAnimationFrame(() => field.current?.select());
    }
  };
  return (
    <>
      <button
        type="button"
        class="quiet"
        onClick={onlyTrusted(() => void copy())}
      >
        {labels.copy}
      </button>
      {byHand && (
        <textarea
          ref={field}
          readOnly
          rows={3}
          aria-label={`${labels.copy}: ${suggestion.name}`}
          value={text}
        />
      )}
      <span role="status">{copied ? labels.copied : ''}</span>
    </>
  );
}
