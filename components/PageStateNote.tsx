import type { NotRead, PageState } from '@/utils/models/this-page-model.ts';
import type { Labels } from '@/utils/words/labels.ts';
import type { TextKey } from '@/utils/words/locales.ts';
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
          {notReadText(state.because, t)} {t('notRead.browse')}
        </p>
      );
    case 'failed':
      return <p class="problem">{t('thisPage.failed')}</p>;
    case 'noticed':
      return null;
  }
}

const NOT_READ: ReadonlyMap<string, TextKey> = new Map<NotRead, TextKey>([
  ['password', 'notRead.password'],
  ['payment', 'notRead.payment'],
  ['editor', 'notRead.editor'],
  ['closed-site', 'notRead.closed-site'],
  ['not-html', 'notRead.not-html'],
  ['not-reachable', 'notRead.not-reachable'],
]);

function notReadText(because: string, t: Labels['t']): string {
  return t(NOT_READ.get(because) ?? 'notRead.other');
}
