import '@/assets/pages.css';
import '@/assets/guide.css';
import './style.css';
import { computed, signal } from '@preact/signals';
import { firstGuide } from '@/components/guide-step.ts';
import { mountPage } from '@/components/mount-page.tsx';
import { printPage } from '@/components/print-page.ts';
import { shareSheet } from '@/components/share-sheet.ts';
import { inPrivateWindow } from '@/utils/access/private-window.ts';
import { crisisHelp } from '@/utils/catalogue/crisis.ts';
import { rank } from '@/utils/catalogue/rank.ts';
import { createBrowseModel } from '@/utils/models/browse-model.ts';
import { createFind } from '@/utils/models/find-places.ts';
import { loadPageModels } from '@/utils/models/page-models.ts';
import { createSuggestionsModel } from '@/utils/models/suggestions-model.ts';
import { localArea, sessionArea } from '@/utils/store/browser-areas.ts';
import { createCatalogueLoader } from '@/utils/store/catalogue.ts';
import { createGuidesLoader } from '@/utils/store/guides.ts';
import {
  createLibraryRequest,
  NO_WISH,
} from '@/utils/store/library-request.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { isPrivateTab } from '@/utils/store/private-tab.ts';
import { createRemovedPlaces } from '@/utils/store/removed-places.ts';
import { createSavedStore } from '@/utils/store/saved.ts';
import { App } from './App.tsx';

/** What follows is better found by browsing. */
const MOST = 12;

const wish = await createLibraryRequest(sessionArea())
  .take()
  .catch(() => NO_WISH);
const privateTab =
  isPrivateTab(wish.privateWindow) || (await inPrivateWindow());
const models = await loadPageModels(
  {
    preferences: createPreferencesStore(localArea()),
    saved: createSavedStore(),
    removed: createRemovedPlaces(sessionArea()),
    loadCatalogue: createCatalogueLoader(),
    loadGuides: createGuidesLoader(),
    crisisHelp,
    browserLanguages: navigator.languages,
    writeClipboard: (text) => navigator.clipboard.writeText(text),
    shareSheet: shareSheet(),
    printPage,
    privateWindow: privateTab,
    now: Date.now,
  },
  new AbortController().signal,
);
const guide = firstGuide(wish.guide, privateTab);
if (guide !== null) models.guides.open(guide);
const verdict = signal(wish.verdict);
const about = createSuggestionsModel({ ...models, rank }, verdict, MOST);
const browse = createBrowseModel(
  models.catalogue,
  createFind(() => models.preferences.labels.value),
  computed(() => models.preferences.now.value.country),
);
mountPage(models.preferences.labels, () => (
  <App models={models} about={about} browse={browse} privateTab={privateTab} />
));
