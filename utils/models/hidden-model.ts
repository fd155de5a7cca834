import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Announcement, Announcer } from './announcer.ts';
import type { PreferencesModel } from './preferences-model.ts';
import type { ResourceView } from './resource-view.ts';

/** Places that a person does not want suggested again: "Not for me". */
export interface HiddenModel {
  /** Hidden a moment ago, and still to be had back. */
  readonly last: ReadonlySignal<ResourceView | null>;
  /** True when it is hidden now. */
  readonly hide: (entry: ResourceView) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  /** Nothing is to be had back here any more; the options still can. */
  readonly forget: () => void;
}

/** Keeps the ids in the preferences; nothing from a private window. */
export function createHiddenModel(
  preferences: PreferencesModel,
  announcer: Announcer,
  privateWindow: boolean,
): HiddenModel {
  const last = signal<ResourceView | null>(null);

  async function change(
    to: (hidden: string[]) => string[],
    said: string,
    kind: Announcement['kind'],
  ) {
    const { t } = preferences.labels.value;
    const done = await preferences.change(({ hiddenPlaces }) => ({
      hiddenPlaces: to(hiddenPlaces),
    }));
    if (done) announcer.say(said, kind);
    else announcer.say(t('change.failed'), 'problem');
    return done;
  }

  return {
    // Once another view suggests it again, or erased everything, it is not
    // named here either.
    last: computed(() => {
      const { hiddenPlaces } = preferences.now.value;
      const entry = last.value;
      return entry && hiddenPlaces.includes(entry.id) ? entry : null;
    }),
    async hide(entry) {
      const { t } = preferences.labels.value;
      if (privateWindow) {
        announcer.say(t('problem.private-window'), 'problem');
        return false;
      }
      const done = await change(
        (hidden) => [...hidden.filter((id) => id !== entry.id), entry.id],
        t('hidden.said', { name: entry.name }),
        'noted',
      );
      if (done) last.value = entry;
      return done;
    },
    async undo() {
      const id = last.value?.id;
      const { t } = preferences.labels.value;
      const done = await change(
        (hidden) => hidden.filter((each) => each !== id),
        t('saved.undone'),
        'done',
      );
      if (done) last.value = null;
      return done;
    },
    forget: () => (last.value = null),
  };
}
