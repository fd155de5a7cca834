import '@/assets/pages.css';
import { mountPage } from '@/components/mount-page.tsx';
import { dropAccess, requestAccess } from '@/utils/access/request-access.ts';
import { createAccessModel } from '@/utils/models/access-model.ts';
import { loadPreferencesModel } from '@/utils/models/preferences-model.ts';
import { createWelcomeModel } from '@/utils/models/welcome-model.ts';
import { localArea } from '@/utils/store/browser-areas.ts';
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
mountPage(preferences.labels, () => <App model={model} />);
