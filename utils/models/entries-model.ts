import type { Announcer } from './announcer.ts';
import type { PreferencesModel } from './preferences-model.ts';
import { resourceText, type ResourceView } from './resource-view.ts';
import type { SavedModel } from './saved-model.ts';

/** Keeping and copying entries of any list, with the outcome said. */
export interface EntriesModel {
  readonly keep: (entry: ResourceView) => Promise<void>;
  readonly copy: (entry: ResourceView) => Promise<void>;
}

/** What the model works with. */
interface EntriesParts {
  readonly saved: SavedModel;
  readonly preferences: Pick<PreferencesModel, 'labels'>;
  readonly announcer: Announcer;
  /** Rejects where the browser lets nobody write. */
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Nothing is kept from a private window. */
  readonly privateWindow: boolean;
}

/** Binds the parts together. */
export function createEntriesModel(parts: EntriesParts): EntriesModel {
  const { saved, announcer } = parts;
  const { labels } = parts.preferences;
  return {
    async keep({ name, resource }) {
      const { t } = labels.value;
      if (parts.privateWindow) {
        announcer.say(t('problem.private-window'), 'problem');
      } else if (await saved.keep(resource)) {
        announcer.say(t('entry.keptSaid', { name }));
      }
    },
    async copy(entry) {
      const { t } = labels.value;
      try {
        await parts.writeClipboard(resourceText(entry));
        announcer.say(t('entry.copiedSaid', { name: entry.name }));
      } catch {
        announcer.say(t('entry.copyFailed'), 'problem');
      }
    },
  };
}
