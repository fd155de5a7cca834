import { dropAccess } from '@/utils/access/request-access.ts';
import { localArea, sessionArea } from '@/utils/store/browser-areas.ts';
import { createLedgerStore } from '@/utils/store/ledger.ts';
import { createLibraryRequest } from '@/utils/store/library-request.ts';
import type { PreferencesStore } from '@/utils/store/preferences.ts';
import { createQuietPages } from '@/utils/store/quiet-pages.ts';
import { createQuietSites } from '@/utils/store/quiet-sites.ts';
import { createRemovedPlaces } from '@/utils/store/removed-places.ts';
import type { SavedStore } from '@/utils/store/saved.ts';

/**
 * Erases everything that is kept, and gives back every access. False when
 * something of it is left.
 */
export async function eraseStores(
  saved: SavedStore,
  preferences: PreferencesStore,
): Promise<boolean> {
  const erased = await saved.clear();
  const others = await Promise.allSettled([
    // First the level, so that giving access back is not taken for a loss.
    preferences.reset().then(() => dropAccess('ask', [])),
    createLedgerStore(localArea()).reset(),
    createLedgerStore(sessionArea()).reset(),
    createQuietSites('quietSites', sessionArea()).reset(),
    createQuietSites('privateQuietSites', sessionArea()).reset(),
    createQuietPages('quietPages', sessionArea()).reset(),
    createQuietPages('privateQuietPages', sessionArea()).reset(),
    createLibraryRequest(sessionArea()).take(),
    createRemovedPlaces(sessionArea()).reset(),
  ]);
  return erased.ok && others.every(({ status }) => status === 'fulfilled');
}
