import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PreferencesChange } from '@/utils/store/preferences.ts';
import type { AccessModel } from './access-model.ts';
import type { Announcement, Announcer } from './announcer.ts';
import type { PreferencesModel } from './preferences-model.ts';
import type { SavedModel } from './saved-model.ts';
import type { TransferModel } from './transfer-model.ts';

/** The options page. */
export interface OptionsModel {
  readonly preferences: PreferencesModel;
  readonly access: AccessModel;
  readonly saved: SavedModel;
  readonly announcer: Announcer;
  /** What export, import or erasing came to; null before any. */
  readonly dataReport: ReadonlySignal<DataReport | null>;
  /** Stores a change at once and says so. */
  readonly change: (change: PreferencesChange) => Promise<void>;
  /** Call it first in the click: it asks the browser. */
  readonly applyAccess: () => Promise<void>;
  readonly exportItems: () => Promise<void>;
  /** Rejects nothing: what went wrong is said. */
  readonly importFile: (file: Pick<File, 'text'>) => Promise<void>;
  /** For good; the person has confirmed it. */
  readonly eraseEverything: () => Promise<void>;
}

/** An outcome, in words, that stays in sight. */
type DataReport = Pick<Announcement, 'text' | 'kind'>;

/** What the page is made of. */
export interface OptionsParts {
  readonly preferences: PreferencesModel;
  readonly access: AccessModel;
  readonly saved: SavedModel;
  readonly transfer: TransferModel;
  readonly announcer: Announcer;
  /** Erases every store and gives back every access; false: not all. */
  readonly erase: () => Promise<boolean>;
}

/** Binds the parts together; every outcome is said. */
export function createOptionsModel(parts: OptionsParts): OptionsModel {
  const { preferences, access, saved, transfer, announcer } = parts;
  const { labels } = preferences;
  const dataReport = signal<DataReport | null>(null);
  const report = (text: string, kind: DataReport['kind'] = 'done') =>
    (dataReport.value = { text, kind });

  // The browser's own settings may change the access while the page is open.
  let shown = '';
  effect(() => {
    const { access: level, sites } = preferences.now.value;
    const key = JSON.stringify([level, sites]);
    if (key !== shown) access.follow(level, sites);
    shown = key;
  });

  return {
    preferences,
    access,
    saved,
    announcer,
    dataReport,
    async change(change) {
      const stored = await preferences.change(change);
      const { t } = labels.value;
      if (stored) announcer.say(t('change.saved'));
      else announcer.say(t('change.failed'), 'problem');
    },
    async applyAccess() {
      const done = await access.request((choice) => preferences.change(choice));
      if (done) announcer.say(labels.value.t('options.accessDone'));
    },
    async exportItems() {
      const written = await transfer.exportItems();
      const { t } = labels.value;
      if (written.ok) report(t('options.exportDone', { count: written.value }));
      else report(t('options.exportFailed'), 'problem');
    },
    async importFile(file) {
      const text = await file.text().catch(() => '');
      const outcome = await transfer.importText(text);
      const { t } = labels.value;
      if (outcome.ok) {
        const { added, known, skipped, crowded, cut } = outcome.value;
        const { length: count } = crowded;
        const said = [t('options.importDone', { added, known, skipped })];
        if (count > 0) said.push(t('options.importCrowded', { count }));
        if (cut > 0) said.push(t('options.importCut', { count: cut }));
        report(said.join(' '));
      } else if (isFileProblem(outcome.problem)) {
        report(t(`options.import.${outcome.problem}`), 'problem');
      } else {
        report(t(`problem.${outcome.problem}`), 'problem');
      }
    },
    async eraseEverything() {
      const erased = await parts.erase();
      const { t } = labels.value;
      if (erased) report(t('options.eraseDone'));
      else report(t('options.eraseFailed'), 'problem');
    },
  };
}

function isFileProblem<Problem extends string>(
  problem: Problem,
): problem is Problem & ('not-json' | 'not-ours' | 'too-new') {
  return ['not-json', 'not-ours', 'too-new'].includes(problem);
}
