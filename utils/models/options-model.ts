import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PreferencesChange } from '@/utils/store/preferences.ts';
import type { Labels } from '@/utils/words/labels.ts';
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

/** A text by its key: the language may change while it is in sight. */
type Told = Parameters<Labels['t']>;

/** A report before it is put into words. */
interface Outcome {
  readonly kind: DataReport['kind'];
  readonly told: readonly Told[];
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
  const outcome = signal<Outcome | null>(null);
  const tell = (kind: Outcome['kind'], ...told: Told[]) =>
    (outcome.value = { kind, told });
  const inWords = ({ kind, told }: Outcome): DataReport => {
    const { t } = labels.value;
    return { kind, text: told.map((each) => t(...each)).join(' ') };
  };

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
    dataReport: computed(() => outcome.value && inWords(outcome.value)),
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
      if (written.ok) {
        tell('done', ['options.exportDone', { count: written.value }]);
      } else {
        tell('problem', ['options.exportFailed']);
      }
    },
    async importFile(file) {
      const text = await file.text().catch(() => '');
      const merged = await transfer.importText(text);
      if (merged.ok) {
        const { added, known, skipped, crowded, cut } = merged.value;
        const { length: count } = crowded;
        const left: Told[] = [];
        if (count > 0) left.push(['options.importCrowded', { count }]);
        if (cut > 0) left.push(['options.importCut', { count: cut }]);
        const done = { added, known, skipped };
        tell('done', ['options.importDone', done], ...left);
      } else if (isFileProblem(merged.problem)) {
        tell('problem', [`options.import.${merged.problem}`]);
      } else {
        tell('problem', [`problem.${merged.problem}`]);
      }
    },
    async eraseEverything() {
      const erased = await parts.erase();
      if (erased) tell('done', ['options.eraseDone']);
      else tell('problem', ['options.eraseFailed']);
    },
  };
}

function isFileProblem<Problem extends string>(
  problem: Problem,
): problem is Problem & ('not-json' | 'not-ours' | 'too-new') {
  return ['not-json', 'not-ours', 'too-new'].includes(problem);
}
