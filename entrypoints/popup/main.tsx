import '@/assets/pages.css';
import '@/assets/guide.css';
import './style.css';
import { computed } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { WhyNoticedProps } from '@/components/WhyNoticed.tsx';
import { mountPage } from '@/components/mount-page.tsx';
import { shareSheet } from '@/components/share-sheet.ts';
import { createThisPage } from '@/utils/access/this-page.ts';
import { inPrivateWindow } from '@/utils/access/private-window.ts';
import { crisisHelp } from '@/utils/catalogue/crisis.ts';
import { rank } from '@/utils/catalogue/rank.ts';
import { createBrowseModel } from '@/utils/models/browse-model.ts';
import { createFind } from '@/utils/models/find-places.ts';
import { createNoticingModel } from '@/utils/models/noticing-model.ts';
import { loadPageModels } from '@/utils/models/page-models.ts';
import { createSuggestionsModel } from '@/utils/models/suggestions-model.ts';
import { createThisPageModel } from '@/utils/models/this-page-model.ts';
import { localArea, sessionArea } from '@/utils/store/browser-areas.ts';
import { createCatalogueLoader } from '@/utils/store/catalogue.ts';
import { createGuidesLoader } from '@/utils/store/guides.ts';
import { createLibraryRequest } from '@/utils/store/library-request.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { createQuietSites } from '@/utils/store/quiet-sites.ts';
import { createRemovedPlaces } from '@/utils/store/removed-places.ts';
import { createSavedStore } from '@/utils/store/saved.ts';
import { App } from './App.tsx';

/** More would be a list to search: the library shows it. */
const MOST = 6;

const until = new AbortController().signal;
const privateWindow = await inPrivateWindow();
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
    printPage: null,
    privateWindow,
    now: Date.now,
  },
  until,
);
const thisPage = createThisPageModel(createThisPage());
const verdict = computed(() => {
  const state = thisPage.state.value;
  return state.kind === 'noticed' ? state.verdict : null;
});
const about = createSuggestionsModel({ ...models, rank }, verdict, MOST);
const browse = createBrowseModel(
  models.catalogue,
  createFind(() => models.preferences.labels.value),
  computed(() => models.preferences.now.value.country),
);
const noticing = createNoticingModel(
  models.preferences,
  thisPage.host,
  models.announcer,
  privateWindow ? createQuietSites('privateQuietSites', sessionArea()) : null,
);

/** The tables come only when somebody asks why. */
const explainCues: WhyNoticedProps['explain'] = async (cues) => {
  const [{ explain }, { TABLES }] = await Promise.all([
    import('@/utils/topics/explain.ts'),
    import('@/utils/topics/tables.ts'),
  ]);
  return explain(cues, TABLES);
};

/**
 * Opens the library on what fits this page, or on a guide, without telling the
 * address.
 */
async function openLibrary(guide: string | null): Promise<void> {
  const request = createLibraryRequest(sessionArea());
  const wish = { verdict: verdict.value, guide, privateWindow };
  if (await request.put(wish, Date.now())) {
    await browser.tabs.create({ url: '/library.html' });
  }
}

// In a tab of its own (Firefox for Android) it is as wide as the tab.
const tab = (await browser.tabs.getCurrent()) as unknown;
document.documentElement.classList.toggle('in-tab', tab !== undefined);

void thisPage.look();
mountPage(models.preferences.labels, () => (
  <App
    models={models}
    thisPage={thisPage}
    about={about}
    browse={browse}
    noticing={noticing}
    onSeeAll={() => void openLibrary(null)}
    onOpenGuide={(id) => void openLibrary(id)}
    explain={explainCues}
  />
));
