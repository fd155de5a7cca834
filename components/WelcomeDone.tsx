import { useEffect, useRef } from 'preact/hooks';
import type { AccessLevel } from '@/utils/store/preferences-schema.ts';
import { CardShortcut } from './CardShortcut.tsx';
import { useLabels } from './labels-context.ts';

interface WelcomeDoneProps {
  readonly level: AccessLevel;
  /** See {@link CardShortcut}. */
  readonly shortcut: string | null;
}

/** What happens next; takes the focus, since the form it replaces is gone. */
export function WelcomeDone({ level, shortcut }: WelcomeDoneProps) {
  const { t } = useLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="sheet tight" role="status" aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {t('welcome.doneTitle')}
      </h2>
      <p>{t(`welcome.done.${level}`)}</p>
      {/* Where it reads only when asked, no card comes. */}
      {level !== 'ask' && <CardShortcut shortcut={shortcut} />}
      <p>{t('welcome.done.pin')}</p>
      <p>{t('welcome.done.change')}</p>
      <p class="actions">
        <a class="button" href="/library.html">
          {t('welcome.toLibrary')}
        </a>
        <a class="button" href="/options.html">
          {t('welcome.toOptions')}
        </a>
      </p>
    </section>
  );
}
