import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Guide } from '@/utils/guides/guide.ts';
import type { HiddenModel } from '@/utils/models/hidden-model.ts';
import type { ThisPageModel } from '@/utils/models/this-page-model.ts';
import type { PageSuggestions } from '@/utils/models/suggestions-model.ts';
import { useLabels } from './labels-context.ts';
import type { EntryActions } from './entry-actions.ts';
import { PageSummary } from './PageSummary.tsx';
import { PageStateNote } from './PageStateNote.tsx';
import { WhyNoticed, type WhyNoticedProps } from './WhyNoticed.tsx';

interface ThisPageProps {
  readonly model: ThisPageModel;
  readonly about: PageSuggestions | null;
  /** Noticing is switched off on the page's site. */
  readonly off: boolean;
  readonly actions: EntryActions;
  readonly hidden: HiddenModel;
  readonly now: Date;
  /** One or two that fit the page. */
  readonly guides: readonly Guide[];
  readonly onOpenGuide: (id: string) => void;
  readonly explain: WhyNoticedProps['explain'];
  readonly onBrowse: () => void;
  readonly onSeeAll: () => void;
  /** Someone to talk to, which a page about a crisis leads to. */
  readonly crisisHelp: RefObject<HTMLElement | null>;
  readonly onWrongTopic: () => Promise<boolean>;
}

/** What was noticed on the page, and places that fit; or Check this page. */
export function ThisPage(props: ThisPageProps) {
  const { t } = useLabels();
  const { model, about } = props;
  const state = model.state.value;
  const busy = state.kind === 'looking' || state.kind === 'checking';
  const outcome = useRef<HTMLParagraphElement>(null);
  const checked = useRef(false);

  // The button that was pressed is gone, or behind everything that was found.
  useLayoutEffect(() => {
    if (!checked.current || busy) return;
    checked.current = false;
    if (state.kind !== 'noticed') return;
    (about?.crisis ? props.crisisHelp : outcome).current?.focus();
  });
  const check = (): void => {
    checked.current = true;
    void model.check();
  };

  return (
    <section class="tight" aria-labelledby="page-title" aria-busy={busy}>
      <h2 id="page-title" class="visually-hidden">
        {t('nav.thisPage')}
      </h2>
      <div role="status" class="tight">
        <PageStateNote
          state={state}
          about={about}
          off={props.off}
          outcome={outcome}
        />
      </div>
      {state.kind === 'noticed' && about && !about.crisis && (
        <PageSummary
          about={about}
          actions={props.actions}
          hidden={props.hidden}
          now={props.now}
          guides={props.guides}
          onOpenGuide={props.onOpenGuide}
          onSeeAll={props.onSeeAll}
          onWrongTopic={props.onWrongTopic}
        />
      )}
      {state.kind === 'noticed' && !about?.crisis && (
        <WhyNoticed cues={state.verdict.cues} explain={props.explain} />
      )}
      {!about?.crisis && (
        <p class="actions">
          <button
            type="button"
            class={state.kind === 'noticed' ? 'button small' : 'button'}
            data-testid="check-page"
            aria-disabled={state.kind === 'checking'}
            aria-describedby="check-hint"
            onClick={check}
          >
            {t(
              state.kind === 'noticed'
                ? 'thisPage.checkAgain'
                : 'thisPage.check',
            )}
          </button>
          {state.kind !== 'noticed' && (
            <button type="button" class="button quiet" onClick={props.onBrowse}>
              {t('thisPage.browse')}
            </button>
          )}
        </p>
      )}
      {!about?.crisis && (
        <p id="check-hint" class="hint">
          {t('thisPage.checkHint')}
        </p>
      )}
    </section>
  );
}
