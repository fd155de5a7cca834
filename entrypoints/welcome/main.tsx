import '@/assets/pages.css';
import { computed } from '@preact/signals';
import { mountPage } from '@/components/mount-page.tsx';
import { cardShortcut } from '@/utils/access/card-shortcut.ts';
import { dropAccess, requestAccess } from '@/utils/access/request-access.ts';
import { crisisHelp } from '@/utils/catalogue/crisis.ts';
import { createAccessModel } from '@/utils/models/access-model.ts';
import { createCatalogueModel } from '@/utils/models/catalogue-model.ts';
import { createCrisisModel, likelyPlace } from '@/utils/models/crisis-model.ts';
import { loadPreferencesModel } from '@/utils/models/preferences-model.ts';
import { createWelcomeModel } from '@/utils/models/welcome-model.ts';
import { localArea } from '@/utils/store/browser-areas.ts';
import { createCatalogueLoader } from '@/utils/store/catalogue.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { App } from './App.tsx';

const preferences = await loadPreferencesModel(
  createPreferencesStore(localArea()),
  navigator.languages,
  new AbortController().signal,
);
const model = createWelcomeModel(
  createAccessModel({ requestAccess, dropAccess }, preferences.now.value),
  preferences,
  navigator.languages,
);
const catalogue = createCatalogueModel(createCatalogueLoader());
void catalogue.load();
const likely = likelyPlace(preferences, navigator.languages);
const crisis = createCrisisModel({
  catalogue,
  // As the form stands, sent or not.
  place: computed(() => {
    const country = model.country.value;
    return country === likely.value.country
      ? likely.value
      : { country, guessed: false };
  }),
  languages: preferences.languages,
  crisisHelp,
  now: Date.now,
});
const shortcut = await cardShortcut();
mountPage(preferences.labels, () => (
  <App model={model} crisis={crisis} shortcut={shortcut} now={new Date()} />
));
