import type { PageState } from '@/utils/models/this-page-model.ts';
import { useLabels } from './labels-context.ts';

interface PageStateNoteProps {
  readonly state: PageState;
}

/** Where a look at the page stands, in words. */
export function PageStateNote({ state }: PageStateNoteProps) {
  const { t } = useLabels();
  switch (state.kind) {
    case 'looking':
      return <p class="soft">{t('thisPage.looking')}</p>;
    case 'checking':
      return <p class="soft">{t('thisPage.checking')}</p>;
    case 'nothing':
      return (
        <p>
          {t(state.checked ? 'thisPage.nothingChecked' : 'thisPage.nothing')}
        </p>
      );
    case 'not-read':
      return (
        <p>
          {t(`notRead.${state.because}`)} {t('notRead.browse')}
        </p>
      );
    case 'failed':
      return <p class="problem">{t('thisPage.failed')}</p>;
    case 'noticed':
      return null;
  }
}
