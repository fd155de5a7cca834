import browser from 'webextension-polyfill';
import { hasAccess } from '@/utils/access/request-access.ts';
import type { BrowserActions } from './deps.ts';

/** The browser behind the handlers. */
export function browserActions(): BrowserActions {
  return {
    async inject(tabId, file) {
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [0] },
        files: [file],
      });
    },
    async openLibrary() {
      await browser.tabs.create({
        url: browser.runtime.getURL('/library.html'),
      });
    },
    hasAccess,
    async badge(tabId, text) {
      await browser.action.setBadgeBackgroundColor({ color: '#2f6146' });
      await browser.action.setBadgeText({ tabId, text });
    },
    languages: () => navigator.languages,
  };
}
