import { CrisisSection } from '@/components/CrisisSection.tsx';
import { useLabels } from '@/components/labels-context.ts';
import { PageHeader } from '@/components/PageHeader.tsx';
import { WelcomeDone } from '@/components/WelcomeDone.tsx';
import { WelcomeForm } from '@/components/WelcomeForm.tsx';
import { WelcomePicture } from '@/components/WelcomePicture.tsx';
import type { CrisisModel } from '@/utils/models/crisis-model.ts';
import type { WelcomeModel } from '@/utils/models/welcome-model.ts';

interface AppProps {
  readonly model: WelcomeModel;
  readonly crisis: CrisisModel;
  /** The keys that move to the card; see `CardShortcut`. */
  readonly shortcut: string | null;
  readonly now: Date;
}

/** The page that opens once, when Commonplace was installed. */
export function App({ model, crisis, shortcut, now }: AppProps) {
  const { t } = useLabels();
  return (
    <div class="page narrow">
      <PageHeader />
      <main class="stack">
        <h1>{t('welcome.title')}</h1>
        <div class="lead">
          <p>{t('welcome.what1')}</p>
          <p>{t('welcome.what2')}</p>
          <p>{t('welcome.what3')}</p>
        </div>
        <WelcomePicture />
        <div class="sheet no-pad">
          <CrisisSection
            model={crisis}
            now={now}
            // The form goes once it was sent.
            {...(model.done.value ? {} : { chooseAt: '#country' })}
          />
        </div>
        {model.done.value ? (
          <WelcomeDone level={model.access.level.value} shortcut={shortcut} />
        ) : (
          <WelcomeForm model={model} />
        )}
      </main>
    </div>
  );
}
