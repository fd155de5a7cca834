import type { Guide } from '@/utils/guides/guide.ts';
import type { HiddenModel } from '@/utils/models/hidden-model.ts';
import type { PageSuggestions } from '@/utils/models/suggestions-model.ts';
import { resourceView } from '@/utils/models/resource-view.ts';
import type { EntryActions } from './entry-actions.ts';
import { useLabels } from './labels-context.ts';
import { StartYourOwn } from './StartYourOwn.tsx';
import { Suggestions } from './Suggestions.tsx';
import { WrongTopicButton } from './WrongTopicButton.tsx';

interface PageSummaryProps {
  readonly about: PageSuggestions;
  readonly actions: EntryActions;
  readonly hidden: HiddenModel;
  readonly now: Date;
  /** One or two that fit the page. */
  readonly guides: readonly Guide[];
  readonly onOpenGuide: (id: string) => void;
  /** The page is about something else; true once that is noted. */
  readonly onWrongTopic: () => Promise<boolean>;
  /** Absent where all are shown already. */
  readonly onSeeAll?: (() => void) | undefined;
}

/** The places that fit a page, and what can be done from there. */
export function PageSummary(props: PageSummaryProps) {
  const labels = useLabels();
  const { t } = labels;
  const views = props.about.suggestions.map(({ resource, reasons }) =>
    resourceView(resource, labels, props.now, reasons),
  );
  return (
    <div class="tight">
      <Suggestions
        views={views}
        actions={props.actions}
        hidden={props.hidden}
      />
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
