import { useState } from 'preact/hooks';
import { useLabels } from './labels-context.ts';

interface WrongTopicButtonProps {
  /** True once it is noted. */
  readonly onPress: () => Promise<boolean>;
}

/** Says, once for this page, that it is about something else. */
export function WrongTopicButton({ onPress }: WrongTopicButtonProps) {
  const { t } = useLabels();
  const [state, setState] = useState<'open' | 'noting' | 'noted'>('open');

  async function press(): Promise<void> {
    if (state !== 'open') return;
    setState('noting');
    setState((await onPress()) ? 'noted' : 'open');
  }

  return (
    <button
      type="button"
      class="button small quiet"
      aria-disabled={state === 'noted'}
      onClick={() => void press()}
    >
      {t('card.wrongTopic')}
    </button>
  );
}
