import type { ShareModel } from '@/utils/models/share-model.ts';
import type { ResourceView } from '@/utils/models/resource-view.ts';
import { useLabels } from './labels-context.ts';
import { Of } from './Of.tsx';

interface ShareMenuProps {
  readonly model: ShareModel;
  readonly entries: readonly ResourceView[];
  /** What is shared, for several entries: "Share these 12". */
  readonly label?: string;
}

/** Ways to hand one entry or a list on. */
export function ShareMenu({ model, entries, label }: ShareMenuProps) {
  const { t } = useLabels();
  const { send, print } = model;
  const mail = model.mail(entries);
  const name = label ?? entries[0]?.name ?? '';
  const of = <Of name={name} />;
  return (
    <details class="share no-print">
      <summary>
        {label ?? t('share.title')}
        {label === undefined && of}
      </summary>
      <p class="actions">
        <button
          type="button"
          class="button small"
          onClick={() => void model.copy(entries)}
        >
          {t('share.copy')}
          {of}
        </button>
        {mail && (
          <a class="button small" href={mail.href}>
            {t('share.mail')}
            {of}
          </a>
        )}
        {send && (
          <button
            type="button"
            class="button small"
            onClick={() => void send(entries)}
          >
            {t('share.send')}
            {of}
          </button>
        )}
        {print && (
          <button
            type="button"
            class="button small"
            onClick={() => void print(entries)}
          >
            {t('share.print')}
            {of}
          </button>
        )}
      </p>
      {mail && mail.count < entries.length && (
        <p class="hint">{t('share.mailSome', { count: mail.count })}</p>
      )}
    </details>
  );
}
