import type { ShareModel } from '@/utils/models/share-model.ts';
import type { ResourceView } from '@/utils/models/resource-view.ts';
import { useLabels } from './labels-context.ts';
import { Of } from './Of.tsx';

interface ShareActionsProps {
  readonly model: ShareModel;
  readonly entries: readonly ResourceView[];
  /** What is handed on, for screen readers. */
  readonly name: string;
}

/** Ways to hand one entry or a list on. */
export function ShareActions({ model, entries, name }: ShareActionsProps) {
  const { t } = useLabels();
  const { send, print } = model;
  const mail = model.mail(entries);
  const of = <Of name={name} />;
  return (
    <>
      <p class="actions no-print">
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
        <p class="hint no-print">
          {t('share.mailSome', { count: mail.count })}
        </p>
      )}
    </>
  );
}
