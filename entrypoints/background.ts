import { defineBackground } from 'wxt/utils/define-background';
import browser, { type Runtime } from 'webextension-polyfill';
import { followAccess } from '@/utils/background/access-changes.ts';
import { browserActions } from '@/utils/background/browser-actions.ts';
import type { BackgroundDeps } from '@/utils/background/deps.ts';
import { handleMessage } from '@/utils/background/handle-message.ts';
import { pageSender } from '@/utils/background/sender.ts';
import { closeStorageToPages } from '@/utils/background/close-storage.ts';
import { welcomeOnInstall } from '@/utils/background/welcome.ts';
import { forgetPrivateWindows } from '@/utils/background/private-windows.ts';
import { focusCardOnCommand } from '@/utils/background/focus-card.ts';
import { closedHostPatterns } from '@/utils/reading/closed-hosts.ts';
import { createCatalogueLoader } from '@/utils/store/catalogue.ts';
import { createLedgerStore } from '@/utils/store/ledger.ts';
import { createLibraryRequest } from '@/utils/store/library-request.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { createQuietPages } from '@/utils/store/quiet-pages.ts';
import { createQuietSites } from '@/utils/store/quiet-sites.ts';
import { createSavedStore } from '@/utils/store/saved.ts';
import { localArea, sessionArea } from '@/utils/store/browser-areas.ts';

export default defineBackground(() => {
  closeStorageToPages();
  const ordinary = {
    ledger: createLedgerStore(localArea()),
    quietSites: createQuietSites('quietSites', sessionArea()),
    quietPages: createQuietPages('quietPages', sessionArea()),
  };
  const inPrivate = {
    ledger: createLedgerStore(sessionArea()),
    quietSites: createQuietSites('privateQuietSites', sessionArea()),
    quietPages: createQuietPages('privateQuietPages', sessionArea()),
  };
  const deps: BackgroundDeps = {
    preferences: createPreferencesStore(localArea()),
    pacing: (privateWindow) => (privateWindow ? inPrivate : ordinary),
    saved: createSavedStore(),
    catalogue: createCatalogueLoader(),
    library: createLibraryRequest(sessionArea()),
    browser: browserActions(),
    now: Date.now,
  };

  browser.runtime.onMessage.addListener(
    (data: unknown, sender: Runtime.MessageSender) =>
      handleMessage(data, pageSender(sender, browser.runtime.id), deps),
  );
  followAccess(deps.preferences, closedHostPatterns(), sessionArea());
  welcomeOnInstall();
  focusCardOnCommand();
  forgetPrivateWindows(inPrivate);
});
