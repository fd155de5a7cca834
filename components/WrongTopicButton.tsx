import { useState } from 'preact/hooks';
import { useLabels } from './labels-context.ts';

interface WrongTopicButtonProps {
  readonly onPress: () => void;
}

/** Says, once for this page, that it is about something else. */
export function WrongTopicButton({ onPress }: WrongTopicButtonProps) {
  const { t } = useLabels();
  const [said, setSaid] = useState(false);
  return (
    <button
      type="button"
      class="button small quiet"
      aria-disabled={said}
      onClick={() => {
        if (said) return;
        setSaid(true);
        onPress();
      }}
    >
      {t('card.wrongTopic')}
    </button>
  );
}
