import type { Announcer } from './announcer.ts';
import type { PreferencesModel } from './preferences-model.ts';
import { resourceText, type ResourceView } from './resource-view.ts';
import type { SavedModel } from './saved-model.ts';

/** Keeping and copying entries of any list, with the outcome said. */
export interface EntriesModel {
  readonly keep: (entry: ResourceView) => Promise<void>;
  readonly copy: (entry: ResourceView) => Promise<void>;
}

/** `writeClipboard` rejects where the browser lets nobody write. */
export function createEntriesModel(
  saved: SavedModel,
  { labels }: Pick<PreferencesModel, 'labels'>,
  announcer: Announcer,
  writeClipboard: (text: string) => Promise<void>,
): EntriesModel {
  return {
    async keep({ name, resource }) {
      if (await saved.keep(resource)) {
        announcer.say(labels.value.t('entry.keptSaid', { name }));
      }
    },
    async copy(entry) {
      const { t } = labels.value;
      try {
        await writeClipboard(resourceText(entry));
        announcer.say(t('entry.copiedSaid', { name: entry.name }));
      } catch {
        announcer.say(t('entry.copyFailed'), 'problem');
      }
    },
  };
}
