import { effect } from '@preact/signals';
import type { Preferences } from '@/utils/store/preferences-schema.ts';
import type { AccessModel } from './access-model.ts';
import type { Announcer } from './announcer.ts';
import type { PreferencesModel } from './preferences-model.ts';
import type { SavedModel } from './saved-model.ts';
import type { TransferModel } from './transfer-model.ts';

/** The options page. */
export interface OptionsModel {
  readonly preferences: PreferencesModel;
  readonly access: AccessModel;
  readonly saved: SavedModel;
  readonly announcer: Announcer;
  /** Stores a change at once and says so. */
  change(change: Partial<Preferences>): Promise<void>;
  /** Call it first in the click: it asks the browser. */
  applyAccess(): Promise<void>;
  exportItems(): Promise<void>;
  /** Rejects nothing: what went wrong is said. */
  importFile(file: Pick<File, 'text'>): Promise<void>;
  /** For good; the person has confirmed it. */
  eraseEverything(): Promise<void>;
}

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
    async change(change) {
      const stored = await preferences.change(change);
      const { t } = labels.value;
      announcer.say(t(stored ? 'change.saved' : 'change.failed'));
    },
    async applyAccess() {
      const done = await access.request((choice) => preferences.change(choice));
      if (done) announcer.say(labels.value.t('options.accessDone'));
    },
    async exportItems() {
      const written = await transfer.exportItems();
      const { t } = labels.value;
      announcer.say(
        written.ok
          ? t('options.exportDone', { count: written.value })
          : t('options.exportFailed'),
      );
    },
    async importFile(file) {
      const text = await file.text().catch(() => '');
      const report = await transfer.importText(text);
      const { t } = labels.value;
      if (report.ok) {
        announcer.say(t('options.importDone', { ...report.value }));
      } else if (isFileProblem(report.problem)) {
        announcer.say(t(`options.import.${report.problem}`));
      } else {
        announcer.say(t(`problem.${report.problem}`));
      }
    },
    async eraseEverything() {
      const erased = await parts.erase();
      saved.forgetRemoved();
      const { t } = labels.value;
      announcer.say(t(erased ? 'options.eraseDone' : 'options.eraseFailed'));
    },
  };
}

function isFileProblem<Problem extends string>(
  problem: Problem,
): problem is Problem & ('not-json' | 'not-ours' | 'too-new') {
  return ['not-json', 'not-ours', 'too-new'].includes(problem);
}
