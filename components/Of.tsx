import { useLabels } from './labels-context.ts';

interface OfProps {
  readonly name: string;
}

/** Says, to those who only hear a button or link, whose it is. */
export function Of({ name }: OfProps) {
  const { t } = useLabels();
  return <span class="visually-hidden"> {t('entry.of', { name })}</span>;
}
