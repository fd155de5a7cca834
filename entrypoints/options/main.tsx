import '@/assets/pages.css';
import { downloadFile } from '@/components/download-file.ts';
import { mountPage } from '@/components/mount-page.tsx';
import { cardShortcut } from '@/utils/access/card-shortcut.ts';
import { dropAccess, requestAccess } from '@/utils/access/request-access.ts';
import { crisisHelp } from '@/utils/catalogue/crisis.ts';
import { createAccessModel } from '@/utils/models/access-model.ts';
import { createAnnouncer } from '@/utils/models/announcer.ts';
import { createCatalogueModel } from '@/utils/models/catalogue-model.ts';
import { createCrisisModel, likelyPlace } from '@/utils/models/crisis-model.ts';
import { createOptionsModel } from '@/utils/models/options-model.ts';
import { loadPreferencesModel } from '@/utils/models/preferences-model.ts';
import { createSavedModel } from '@/utils/models/saved-model.ts';
import { createTransferModel } from '@/utils/models/transfer-model.ts';
import { localArea } from '@/utils/store/browser-areas.ts';
import { createCatalogueLoader } from '@/utils/store/catalogue.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { createSavedStore } from '@/utils/store/saved.ts';
import { App } from './App.tsx';
import { eraseStores } from './erase-stores.ts';

const until = new AbortController().signal;
const savedStore = createSavedStore();
const preferencesStore = createPreferencesStore(localArea());
const preferences = await loadPreferencesModel(
  preferencesStore,
  navigator.languages,
  until,
);
const saved = createSavedModel(savedStore, Date.now, until);
void saved.load();
const model = createOptionsModel({
  preferences,
  access: createAccessModel(
    { requestAccess, dropAccess },
    preferences.now.value,
  ),
  saved,
  transfer: createTransferModel(savedStore, downloadFile, Date.now),
  announcer: createAnnouncer(),
  erase: () => eraseStores(savedStore, preferencesStore),
});
const catalogue = createCatalogueModel(createCatalogueLoader());
void catalogue.load();
const crisis = createCrisisModel({
  catalogue,
  place: likelyPlace(preferences, navigator.languages),
  languages: preferences.languages,
  crisisHelp,
  now: Date.now,
});
const shortcut = await cardShortcut();
mountPage(preferences.labels, () => (
  <App model={model} crisis={crisis} shortcut={shortcut} now={new Date()} />
));
