import type { Guide } from '@/utils/guides/guide.ts';
import type { PageSuggestions } from '@/utils/models/suggestions-model.ts';
import { resourceView } from '@/utils/models/resource-view.ts';
import { subject } from '@/utils/words/subject.ts';
import type { EntryActions } from './entry-actions.ts';
import { EntryList } from './EntryList.tsx';
import { useLabels } from './labels-context.ts';
import { StartYourOwn } from './StartYourOwn.tsx';
import { WrongTopicButton } from './WrongTopicButton.tsx';

interface PageSummaryProps {
  readonly about: PageSuggestions;
  readonly actions: EntryActions;
  readonly now: Date;
  /** How the sentence about the page begins. */
  readonly lead?: 'page.about' | 'library.about';
  /** One or two that fit the page. */
  readonly guides: readonly Guide[];
  readonly onOpenGuide: (id: string) => void;
  /** The page is about something else. */
  readonly onWrongTopic: () => void;
  /** Absent where all are shown already. */
  readonly onSeeAll?: (() => void) | undefined;
}

/** What a page is about, and the places that fit it. */
export function PageSummary(props: PageSummaryProps) {
  const labels = useLabels();
  const { t } = labels;
  const { about } = props;
  if (about.crisis) return <p>{t('card.crisisHeadline')}</p>;

  const what = subject(about, labels);
  const views = about.suggestions.map(({ resource, reasons }) =>
    resourceView(resource, labels, props.now, reasons),
  );
  return (
    <div class="tight">
      {what && <p class="about">{t(props.lead ?? 'page.about', { what })}</p>}
      {views.length === 0 ? (
        <p class="soft">{t('thisPage.none')}</p>
      ) : (
        <>
          <h3 class="visually-hidden">{t('thisPage.suggestions')}</h3>
          <EntryList
            views={views}
            actions={props.actions}
            testId="suggestion"
          />
        </>
      )}
      <StartYourOwn guides={props.guides} onOpen={props.onOpenGuide} />
      {views.length > 0 && (
        <p class="actions no-print">
          {props.onSeeAll && (
            <button type="button" class="button" onClick={props.onSeeAll}>
              {t('thisPage.seeAll')}
            </button>
          )}
          <WrongTopicButton onPress={props.onWrongTopic} />
        </p>
      )}
    </div>
  );
}
