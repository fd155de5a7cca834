import type { Ref } from 'preact';
import type { PageSuggestions } from '@/utils/models/suggestions-model.ts';
import { subject } from '@/utils/words/subject.ts';
import { useLabels } from './labels-context.ts';

interface PageAboutProps {
  readonly about: PageSuggestions;
  /** How the sentence about the page begins. */
  readonly lead: 'page.about' | 'library.about';
  /** The sentence, for whoever leads the focus there. */
  readonly sentence?: Ref<HTMLParagraphElement>;
}

/** What a page is about, and how many places fit it, in a sentence or two. */
export function PageAbout({ about, lead, sentence }: PageAboutProps) {
  const labels = useLabels();
  const { t } = labels;
  if (about.crisis) return <p>{t('card.crisisHeadline')}</p>;

  const what = subject(about, labels);
  const count = about.suggestions.length;
  return (
    <p class="about" ref={sentence ?? null} tabIndex={-1}>
      {[
        ...(what ? [t(lead, { what })] : []),
        ...(count === 1 ? [t('page.places.one')] : []),
        ...(count > 1 ? [t('page.places.many', { count })] : []),
      ].join(' ')}
    </p>
  );
}
