import type { Guide } from '@/utils/guides/guide.ts';
import { useLabels } from './labels-context.ts';

interface StartYourOwnProps {
  /** One or two that fit; nothing is shown without any. */
  readonly guides: readonly Guide[];
  readonly onOpen: (id: string) => void;
}

/** Among suggestions: what one could begin oneself. */
export function StartYourOwn({ guides, onOpen }: StartYourOwnProps) {
  const { t } = useLabels();
  if (guides.length === 0) return null;
  return (
    <div class="start-own no-print" data-testid="start-own">
      <h3>{t('guides.start')}</h3>
      <ul role="list">
        {guides.map(({ id, title, language }) => (
          <li key={id}>
            <button
              type="button"
              class="button quiet"
              lang={language}
              onClick={() => onOpen(id)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
