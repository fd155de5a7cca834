import { useLabels } from './labels-context.ts';

interface CardShortcutProps {
  /** As the browser writes it; empty: none is set; null: there can be none. */
  readonly shortcut: string | null;
}

/** Which keys move to the card, and where they can be changed. */
export function CardShortcut({ shortcut }: CardShortcutProps) {
  const { t } = useLabels();
  if (shortcut === null) return null;
  return (
    <p>
      {shortcut === '' ? t('shortcut.none') : t('shortcut.is', { shortcut })}{' '}
      {t('shortcut.change')}
    </p>
  );
}
