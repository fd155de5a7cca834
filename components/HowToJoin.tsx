import type { ResourceView } from '@/utils/models/resource-view.ts';
import { useLabels } from './labels-context.ts';

interface HowToJoinProps {
  readonly view: ResourceView;
  readonly class?: string;
}

/** What to do first, in the language in which the place was described. */
export function HowToJoin({ view, class: className }: HowToJoinProps) {
  const { t } = useLabels();
  if (!view.howToJoin) return null;
  return (
    <p class={className}>
      {t('entry.join')}{' '}
      <span lang={view.resource.summaryLanguage}>{view.howToJoin}</span>
    </p>
  );
}
