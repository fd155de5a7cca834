import browser, { type Storage } from 'webextension-polyfill';

/** Chromium's; Firefox has no such choice. */
interface ClosableArea extends Storage.StorageArea {
  setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Puts what is on the disk out of the reach of scripts in pages: no stage of
 * ours reads it there, and whoever breaks into a page's process finds nothing.
 */
export function closeStorageToPages(): void {
  const area: ClosableArea = browser.storage.local;
  void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
