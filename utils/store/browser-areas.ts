import browser from 'webextension-polyfill';
import type { StorageArea } from './storage-area.ts';

/** On disk, until it is erased. */
export function localArea(): StorageArea {
  return browser.storage.local;
}

/** In memory, until the browser is closed. */
export function sessionArea(): StorageArea {
  return browser.storage.session;
}
