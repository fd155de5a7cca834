import type { Announcer } from './announcer.ts';
import type { PreferencesModel } from './preferences-model.ts';
import type { ResourceView } from './resource-view.ts';
import type { SavedModel } from './saved-model.ts';

/** Keeping entries of any list, with the outcome said. */
export interface EntriesModel {
  readonly keep: (entry: ResourceView) => Promise<void>;
}

/** What the model works with. */
interface EntriesParts {
  readonly saved: SavedModel;
  readonly preferences: Pick<PreferencesModel, 'labels'>;
  readonly announcer: Announcer;
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
  };
}
