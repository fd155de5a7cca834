import type { Ref } from 'preact';
import type { PageSuggestions } from '@/utils/models/suggestions-model.ts';
import type { PageState } from '@/utils/models/this-page-model.ts';
import { useLabels } from './labels-context.ts';
import { PageAbout } from './PageAbout.tsx';

interface PageStateNoteProps {
  readonly state: PageState;
  readonly about: PageSuggestions | null;
  /** Noticing is switched off on the page's site. */
  readonly off: boolean;
  /** What was noticed, for whoever leads the focus there. */
  readonly outcome: Ref<HTMLParagraphElement>;
}

/** Where a look at the page stands, in words. */
export function PageStateNote(props: PageStateNoteProps) {
  const { state, about, off, outcome } = props;
  const { t } = useLabels();
  switch (state.kind) {
    case 'looking':
      return <p class="soft">{t('thisPage.looking')}</p>;
    case 'checking':
      return <p class="soft">{t('thisPage.checking')}</p>;
    case 'unread':
      return <p>{t(off ? 'thisPage.off' : 'thisPage.unread')}</p>;
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
      return (
        about && (
          <PageAbout about={about} lead="page.about" sentence={outcome} />
        )
      );
  }
}
