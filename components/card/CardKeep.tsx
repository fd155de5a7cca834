import { useState } from 'preact/hooks';
import type { CardLabels, CardSuggestion } from '@/utils/card.ts';
import type { Refusal } from '@/utils/messages.ts';
import type { Result } from '@/utils/result.ts';
import { CardButton } from './CardButton.tsx';

export interface CardKeepProps {
  readonly suggestion: CardSuggestion;
  readonly labels: CardLabels;
  readonly save: (resourceId: string) => Promise<Result<null, Refusal>>;
}

/** Keeps a suggestion, and says how it went. */
export function CardKeep({ suggestion, labels, save }: CardKeepProps) {
  const [state, setState] = useState<'idle' | 'saving' | 'kept' | Refusal>(
    'idle',
  );
  const keep = async () => {
    if (state === 'saving' || state === 'kept') return;
    setState('saving');
    const outcome = await save(suggestion.id);
    setState(outcome.ok ? 'kept' : outcome.problem);
  };
  const kept = state === 'kept';
  const word = kept ? labels.kept : labels.keep;
  return (
    <>
      <CardButton
        look="action"
        testId="save"
        name={`${word}: ${suggestion.name}`}
        spent={kept}
        onPress={() => void keep()}
      >
        {word}
      </CardButton>
      <span role="status" class={kept ? 'unseen' : 'problem'}>
        {kept
          ? `${labels.kept}: ${suggestion.name}`
          : state !== 'idle' && state !== 'saving'
            ? labels.problems[state]
            : ''}
      </span>
    </>
  );
}
