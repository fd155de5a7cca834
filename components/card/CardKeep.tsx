import { useState } from 'preact/hooks';
import type { CardLabels, CardSuggestion } from '@/utils/card.ts';
import type { Refusal } from '@/utils/messages.ts';
import type { Result } from '@/utils/result.ts';
import { onlyTrusted } from './only-trusted.ts';

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
  const said =
    state === 'idle' || state === 'saving'
      ? ''
      : kept
        ? `${labels.kept}: ${suggestion.name}`
        : labels.problems[state];
  return (
    <>
      <button
        type="button"
        class="action"
        data-testid="save"
        // It stays where it is, so that the focus does: it only stops acting.
        aria-disabled={kept}
        aria-label={`${kept ? labels.kept : labels.keep}: ${suggestion.name}`}
        onClick={onlyTrusted(() => void keep())}
      >
        {kept ? `✓ ${labels.kept}` : labels.keep}
      </button>
      <span role="status" class={kept ? 'unseen' : 'problem'}>
        {said}
      </span>
    </>
  );
}
