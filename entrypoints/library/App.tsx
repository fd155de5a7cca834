import type { ReadonlySignal } from '@preact/signals';
import { Announcer } from '@/components/Announcer.tsx';
import { Browse } from '@/components/Browse.tsx';
import { CrisisSection } from '@/components/CrisisSection.tsx';
import { Guides } from '@/components/Guides.tsx';
import { GuideView } from '@/components/GuideView.tsx';
import { useLabels } from '@/components/labels-context.ts';
import { PageAbout } from '@/components/PageAbout.tsx';
import { PageHeader } from '@/components/PageHeader.tsx';
import { PageSummary } from '@/components/PageSummary.tsx';
import { ProblemNote } from '@/components/ProblemNote.tsx';
import { PrintSheet } from '@/components/PrintSheet.tsx';
import { Saved } from '@/components/Saved.tsx';
import { useEntryActions } from '@/components/use-entry-actions.ts';
import { useOpenGuide } from '@/components/use-open-guide.ts';
import type { BrowseModel } from '@/utils/models/browse-model.ts';
import type { PageModels } from '@/utils/models/page-models.ts';
import type { PageSuggestions } from '@/utils/models/suggestions-model.ts';

interface AppProps {
  readonly models: PageModels;
  readonly about: ReadonlySignal<PageSuggestions | null>;
  readonly browse: BrowseModel;
  /** Nothing is to be written down. */
  readonly privateTab: boolean;
}

/** The whole catalogue on a whole page, or one guide. */
export function App({ models, about, browse, privateTab }: AppProps) {
  const { t } = useLabels();
  const actions = useEntryActions(models);
  const guides = useOpenGuide(models.guides, privateTab);
  const now = new Date(models.now());
  const forPage = about.value;
  // A page about suicide gets the lines for everybody first.
  const namesViolence =
    forPage?.crisis === false && forPage.causes.includes('violence');
  const guide = models.guides.opened.value;
  const print = () => window.print();
  return (
    <div class="page library">
      <PageHeader>
        {!guide && (
          <button type="button" class="button small" onClick={print}>
            {t('library.print')}
          </button>
        )}
        <a href="/options.html">{t('nav.options')}</a>
      </PageHeader>
      <main class="stack">
        {/* Hidden rather than gone: what was open and searched stays so. */}
        <div class="stack" hidden={guide !== null}>
          <h1>{t('library.title')}</h1>
          <p class="soft">{t('library.lead')}</p>
        </div>
        <div class={guide ? 'sheet no-pad no-print' : 'sheet no-pad'}>
          <CrisisSection
            model={models.crisis}
            now={now}
            open={forPage?.crisis ?? false}
            violence={namesViolence}
          />
        </div>
        {guide && (
          <GuideView
            guide={guide}
            model={models.guides}
            catalogue={models.catalogue}
            actions={actions}
            now={now}
            onClose={guides.close}
            onPrint={print}
          />
        )}
        <div class="stack" hidden={guide !== null}>
          <nav class="actions no-print" aria-label={t('library.parts')}>
            {forPage && <a href="#for-page">{t('library.forPage')}</a>}
            <a href="#saved-title">{t('nav.saved')}</a>
            <a href="#guides-title">{t('nav.guides')}</a>
            <a href="#browse-title">{t('nav.browse')}</a>
          </nav>
          {forPage && (
            <section class="tight" aria-labelledby="for-page">
              <h2 id="for-page">{t('library.forPage')}</h2>
              <PageAbout about={forPage} lead="library.about" />
              {!forPage.crisis && (
                <PageSummary
                  about={forPage}
                  actions={actions}
                  hidden={models.hidden}
                  now={now}
                  guides={models.guides.fitting(forPage)}
                  onOpenGuide={guides.open}
                  onWrongTopic={() => models.wrongTopic(forPage.topics)}
                />
              )}
            </section>
          )}
          <Saved
            model={models.saved}
            catalogue={models.catalogue}
            actions={actions}
            announcer={models.announcer}
            now={now}
          />
          <Guides model={models.guides} onOpen={guides.open} />
          <Browse
            model={browse}
            roomy
            catalogue={models.catalogue}
            actions={actions}
            now={now}
          />
        </div>
      </main>
      <PrintSheet entries={models.share.printing.value} />
      <div class="said">
        <ProblemNote problem={models.saved.problem.value} />
        <Announcer latest={models.announcer.latest.value} />
      </div>
    </div>
  );
}
