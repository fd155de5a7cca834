import type { LoadCatalogue } from '@/utils/store/catalogue.ts';
import type { LoadGuides } from '@/utils/store/guides.ts';
import type { RemovedPlaces } from '@/utils/store/removed-places.ts';
import type { SavedStore } from '@/utils/store/saved.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import {
  type CatalogueModel,
  createCatalogueModel,
} from './catalogue-model.ts';
import {
  createCrisisModel,
  type CrisisModel,
  type FindCrisisHelp,
  likelyPlace,
} from './crisis-model.ts';
import { createEntriesModel, type EntriesModel } from './entries-model.ts';
import { createHiddenModel, type HiddenModel } from './hidden-model.ts';
import {
  createShareModel,
  type ShareModel,
  type ShareParts,
} from './share-model.ts';
import { createGuidesModel, type GuidesModel } from './guides-model.ts';
import {
  loadPreferencesModel,
  type PreferencesAdapter,
  type PreferencesModel,
} from './preferences-model.ts';
import { createWrongTopic, type WrongTopic } from './wrong-topic.ts';
import { createSavedModel, type SavedModel } from './saved-model.ts';

/** What the popup and the library share. */
export interface PageModels {
  readonly preferences: PreferencesModel;
  readonly catalogue: CatalogueModel;
  readonly guides: GuidesModel;
  readonly saved: SavedModel;
  readonly announcer: Announcer;
  readonly entries: EntriesModel;
  readonly share: ShareModel;
  readonly hidden: HiddenModel;
  readonly wrongTopic: WrongTopic;
  readonly crisis: CrisisModel;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Stores and browser things, as a page's `main.tsx` builds them. */
export interface PageAdapters {
  readonly preferences: PreferencesAdapter;
  readonly saved: SavedStore;
  /** Not used in a private window. */
  readonly removed: RemovedPlaces;
  readonly loadCatalogue: LoadCatalogue;
  readonly loadGuides: LoadGuides;
  readonly crisisHelp: FindCrisisHelp;
  readonly browserLanguages: readonly string[];
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly shareSheet: ShareParts['shareSheet'];
  readonly printPage: ShareParts['printPage'];
  /** The page belongs to a private window or was opened from one. */
  readonly privateWindow: boolean;
  readonly now: () => number;
}

/** Builds the shared models, and begins to load what they show. */
export async function loadPageModels(
  adapters: PageAdapters,
  until: AbortSignal,
): Promise<PageModels> {
  const catalogue = createCatalogueModel(adapters.loadCatalogue);
  const saved = createSavedModel(
    adapters.saved,
    adapters.now,
    until,
    adapters.privateWindow ? null : adapters.removed,
  );
  void catalogue.load();
  void saved.load();
  const preferences = await loadPreferencesModel(
    adapters.preferences,
    adapters.browserLanguages,
    until,
  );
  const announcer = createAnnouncer();
  const guides = createGuidesModel({
    read: adapters.loadGuides,
    catalogue,
    preferences,
    announcer,
    writeClipboard: adapters.writeClipboard,
  });
  void guides.load();
  return {
    preferences,
    catalogue,
    guides,
    saved,
    announcer,
    entries: createEntriesModel({
      saved,
      preferences,
      announcer,
      privateWindow: adapters.privateWindow,
    }),
    share: createShareModel({
      preferences,
      announcer,
      writeClipboard: adapters.writeClipboard,
      shareSheet: adapters.shareSheet,
      printPage: adapters.printPage,
    }),
    hidden: createHiddenModel(preferences, announcer, adapters.privateWindow),
    wrongTopic: createWrongTopic(
      preferences,
      announcer,
      adapters.privateWindow,
    ),
    crisis: createCrisisModel({
      catalogue,
      place: likelyPlace(preferences, adapters.browserLanguages),
      languages: preferences.languages,
      crisisHelp: adapters.crisisHelp,
      now: adapters.now,
    }),
    now: adapters.now,
  };
}
