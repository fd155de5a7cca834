import { aResource } from '@/utils/catalogue/test-resource.ts';
import { loadPageModels, type PageModels } from '@/utils/models/page-models.ts';
import { failure } from '@/utils/result.ts';
import { openDatabase } from '@/utils/store/database.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { createSavedStore } from '@/utils/store/saved.ts';
import { TODAY } from './testing.tsx';

/**
 * The models of a page on which one place is kept, and on whose full disk no
 * note can be written.
 */
export async function modelsOnFullDisk(): Promise<PageModels> {
  const name = `full-disk-${crypto.randomUUID()}`;
  const saved = createSavedStore(() => openDatabase(name), name);
  await saved.add(aResource({ name: 'Evening Circle' }), 1);
  const models = await loadPageModels(
    {
      preferences: createPreferencesStore(memoryArea()),
      saved: { ...saved, setNote: () => Promise.resolve(failure('full')) },
      createCatalogueLoader: () => () => Promise.resolve([]),
      createGuidesLoader: () => () => Promise.resolve([]),
      crisisHelp: () => [],
      browserLanguages: ['en'],
      writeClipboard: () => Promise.resolve(),
      shareSheet: null,
      printPage: null,
      privateWindow: false,
      now: () => TODAY.getTime(),
    },
    new AbortController().signal,
  );
  await models.saved.load();
  return models;
}
