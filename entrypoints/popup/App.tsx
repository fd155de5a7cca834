import type { ReadonlySignal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { AccessLost } from '@/components/AccessLost.tsx';
import { Announcer } from '@/components/Announcer.tsx';
import { Browse } from '@/components/Browse.tsx';
import { CrisisSection } from '@/components/CrisisSection.tsx';
import { useLabels } from '@/components/labels-context.ts';
import { NoticingHere } from '@/components/NoticingHere.tsx';
import { PageHeader } from '@/components/PageHeader.tsx';
import { ProblemNote } from '@/components/ProblemNote.tsx';
import { Saved } from '@/components/Saved.tsx';
import { Tabs } from '@/components/Tabs.tsx';
import { ThisPage } from '@/components/ThisPage.tsx';
import type { WhyNoticedProps } from '@/components/WhyNoticed.tsx';
import { useEntryActions } from '@/components/use-entry-actions.ts';
import type { BrowseModel } from '@/utils/models/browse-model.ts';
import type { NoticingModel } from '@/utils/models/noticing-model.ts';
import type { PageModels } from '@/utils/models/page-models.ts';
import type { PageSuggestions } from '@/utils/models/suggestions-model.ts';
import type { ThisPageModel } from '@/utils/models/this-page-model.ts';

interface AppProps {
  readonly models: PageModels;
  readonly thisPage: ThisPageModel;
  readonly about: ReadonlySignal<PageSuggestions | null>;
  readonly browse: BrowseModel;
  readonly noticing: NoticingModel;
  readonly explain: WhyNoticedProps['explain'];
  readonly onSeeAll: () => void;
  /** Opens the library on a guide. */
  readonly onOpenGuide: (id: string) => void;
}

const PARTS = ['thisPage', 'browse', 'saved'] as const;
type Part = (typeof PARTS)[number];

/** What the toolbar's button opens. */
export function App(props: AppProps) {
  const { models, thisPage, about, noticing } = props;
  const { t } = useLabels();
  const [part, setPart] = useState<Part>('thisPage');
  const heading = useRef<HTMLHeadingElement>(null);
  const crisisHelp = useRef<HTMLElement>(null);
  const actions = useEntryActions(models);
  const now = new Date(models.now());
  const crisisPage = about.value?.crisis ?? false;

  function select(next: Part): void {
    models.announcer.say('');
    setPart(next);
  }

  const savedList = (
    <Saved
      model={models.saved}
      catalogue={models.catalogue}
      actions={actions}
      announcer={models.announcer}
      now={now}
    />
  );

  return (
    <div class="popup">
      <PageHeader>
        <a href="/library.html" target="_blank">
          {t('nav.library')}
        </a>
        <a href="/options.html" target="_blank">
          {t('nav.options')}
        </a>
      </PageHeader>
      <main>
        <h1 class="visually-hidden" ref={heading} tabIndex={-1}>
          {t('app.name')}
        </h1>
        {crisisPage && (
          <CrisisSection
            model={models.crisis}
            now={now}
            summary={crisisHelp}
            open
          />
        )}
        {/* Seen at the end, and few steps away for who goes step by step. */}
        <div class="popup-end">
          <ProblemNote problem={models.saved.problem.value} />
          <Announcer latest={models.announcer.latest.value} />
          {!crisisPage && (
            <CrisisSection
              model={models.crisis}
              now={now}
              violence={about.value?.causes.includes('violence') ?? false}
            />
          )}
        </div>
        {models.preferences.now.value.accessLost && (
          <AccessLost
            sites={models.preferences.now.value.sites}
            chooseAt="/options.html"
            onDismiss={() => {
              void models.preferences.change({ accessLost: false });
              // The button that was pressed goes.
              heading.current?.focus();
            }}
          />
        )}
        <Tabs
          label={t('nav.tabs')}
          tabs={PARTS.map((id) => ({ id, label: t(`nav.${id}`) }))}
          selected={part}
          onSelect={select}
        >
          {part === 'thisPage' && (
            <>
              <ThisPage
                model={thisPage}
                about={about.value}
                off={!noticing.onHere.value}
                actions={actions}
                hidden={models.hidden}
                now={now}
                explain={props.explain}
                onBrowse={() => select('browse')}
                guides={models.guides.fitting(about.value)}
                onOpenGuide={props.onOpenGuide}
                onSeeAll={props.onSeeAll}
                crisisHelp={crisisHelp}
                onWrongTopic={() =>
                  models.wrongTopic(about.value?.topics ?? [])
                }
              />
              <NoticingHere model={noticing} />
              {/* What was just kept is seen without looking for it. */}
              {(models.saved.items.value?.length ?? 0) > 0 && savedList}
            </>
          )}
          {part === 'browse' && (
            <Browse
              model={props.browse}
              catalogue={models.catalogue}
              actions={actions}
              now={now}
            />
          )}
          {part === 'saved' && savedList}
        </Tabs>
      </main>
    </div>
  );
}
