import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { type About, fittingGuides } from '@/utils/guides/fitting-guides.ts';
import { guideText } from '@/utils/guides/guide-text.ts';
import type { Guide } from '@/utils/guides/guide.ts';
import { inLanguage } from '@/utils/guides/in-language.ts';
import type { LoadGuides } from '@/utils/store/guides.ts';
import type { Announcer } from './announcer.ts';
import { type CatalogueModel, resourcesOf } from './catalogue-model.ts';
import type { PreferencesModel } from './preferences-model.ts';
import { shareText } from './share-text.ts';

/** Guides on making a space of one's own. */
export interface GuidesModel {
  readonly state: ReadonlySignal<'loading' | 'failed' | 'ready'>;
  /** Each guide once, in the interface's language or in English. */
  readonly guides: ReadonlySignal<readonly Guide[]>;
  /** The guide that is read; null: the list. */
  readonly opened: ReadonlySignal<Guide | null>;
  /** Loads them; again after a failure. */
  readonly load: () => Promise<void>;
  readonly open: (id: string) => void;
  readonly close: () => void;
  /** One or two for what a page is about; none beside crisis help. */
  readonly fitting: (
    about: (About & { readonly crisis: boolean }) | null,
  ) => readonly Guide[];
  /** The places of the catalogue that go further; none while it loads. */
  readonly toolkits: (guide: Guide) => readonly Resource[];
  /** Puts the guide and its toolkits on the clipboard, and says so. */
  readonly copy: (guide: Guide) => Promise<void>;
}

/** What the model works with. */
interface GuidesParts {
  readonly read: LoadGuides;
  readonly catalogue: CatalogueModel;
  readonly preferences: Pick<PreferencesModel, 'labels'>;
  readonly announcer: Announcer;
  /** Rejects where the browser lets nobody write. */
  readonly writeClipboard: (text: string) => Promise<void>;
}

/** Binds the parts together; `load` begins. */
export function createGuidesModel(parts: GuidesParts): GuidesModel {
  const { labels } = parts.preferences;
  const state = signal<'loading' | 'failed' | 'ready'>('loading');
  const loaded = signal<readonly Guide[]>([]);
  const openedId = signal<string | null>(null);
  const guides = computed(() =>
    inLanguage(loaded.value, labels.value.language),
  );
  const toolkits = (guide: Guide) =>
    guide.toolkits.flatMap(
      (wanted) =>
        resourcesOf(parts.catalogue).find(({ id }) => id === wanted) ?? [],
    );

  return {
    state,
    guides,
    opened: computed(
      () => guides.value.find(({ id }) => id === openedId.value) ?? null,
    ),
    async load() {
      state.value = 'loading';
      try {
        loaded.value = await parts.read();
        state.value = 'ready';
      } catch {
        state.value = 'failed';
      }
    },
    open: (id) => (openedId.value = id),
    close: () => (openedId.value = null),
    fitting: (about) =>
      about === null || about.crisis ? [] : fittingGuides(guides.value, about),
    toolkits,
    async copy(guide) {
      const { t } = labels.value;
      const text = [
        guideText(guide),
        ...toolkits(guide).map((each) => shareText(each, labels.value)),
      ];
      try {
        await parts.writeClipboard(text.join('\n\n'));
        parts.announcer.say(t('entry.copiedSaid', { name: guide.title }));
      } catch {
        parts.announcer.say(t('guides.copyFailed'), 'problem');
      }
    },
  };
}
