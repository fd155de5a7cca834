import { Announcer } from '@/components/Announcer.tsx';
import { CrisisSection } from '@/components/CrisisSection.tsx';
import { useLabels } from '@/components/labels-context.ts';
import { OptionsAccess } from '@/components/OptionsAccess.tsx';
import { OptionsData } from '@/components/OptionsData.tsx';
import { OptionsLanguage } from '@/components/OptionsLanguage.tsx';
import { OptionsNoticing } from '@/components/OptionsNoticing.tsx';
import { OptionsPacing } from '@/components/OptionsPacing.tsx';
import { OptionsPlaces } from '@/components/OptionsPlaces.tsx';
import { OptionsSitesOff } from '@/components/OptionsSitesOff.tsx';
import { OptionsTopics } from '@/components/OptionsTopics.tsx';
import { PageHeader } from '@/components/PageHeader.tsx';
import { ProblemNote } from '@/components/ProblemNote.tsx';
import type { CrisisModel } from '@/utils/models/crisis-model.ts';
import type { OptionsModel } from '@/utils/models/options-model.ts';

interface AppProps {
  readonly model: OptionsModel;
  readonly crisis: CrisisModel;
  /** The keys that move to the card; see `CardShortcut`. */
  readonly shortcut: string | null;
  readonly now: Date;
}

/** Everything that can be chosen; each change counts at once. */
export function App({ model, crisis, shortcut, now }: AppProps) {
  const { t } = useLabels();
  return (
    <div class="page narrow">
      <PageHeader>
        <a href="/library.html">{t('nav.library')}</a>
      </PageHeader>
      <main class="stack">
        <h1>{t('options.title')}</h1>
        <p class="soft">{t('options.intro')}</p>
        <div class="sheet no-pad">
          <CrisisSection model={crisis} now={now} chooseAt="#country" />
        </div>
        <ProblemNote problem={model.saved.problem.value} />
        <OptionsAccess model={model} />
        <OptionsNoticing model={model} shortcut={shortcut} />
        <OptionsSitesOff model={model} />
        <OptionsTopics model={model} />
        <OptionsPacing model={model} />
        <OptionsPlaces model={model} />
        <OptionsLanguage model={model} />
        <OptionsData model={model} />
      </main>
      <div class="said">
        <Announcer latest={model.announcer.latest.value} />
      </div>
    </div>
  );
}
