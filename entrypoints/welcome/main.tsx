import '@/assets/pages.css';
import { computed } from '@preact/signals';
import { mountPage } from '@/components/mount-page.tsx';
import { dropAccess, requestAccess } from '@/utils/access/request-access.ts';
import { crisisHelp } from '@/utils/catalogue/crisis.ts';
import { crisisPlace } from '@/utils/catalogue/crisis-place.ts';
import { createAccessModel } from '@/utils/models/access-model.ts';
import { createCatalogueModel } from '@/utils/models/catalogue-model.ts';
import { createCrisisModel } from '@/utils/models/crisis-model.ts';
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
const catalogue = createCatalogueModel(createCatalogueLoader);
void catalogue.load();
const crisis = createCrisisModel({
  catalogue,
  // As the form stands, sent or not.
  place: computed(() => {
    const country = model.country.value;
    const likely = crisisPlace(preferences.now.value, navigator.languages);
    return country === likely.country ? likely : { country, guessed: false };
  }),
  languages: preferences.languages,
  crisisHelp,
});
mountPage(preferences.labels, () => (
  <App model={model} crisis={crisis} now={new Date()} />
));
