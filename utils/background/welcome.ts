import browser from 'webextension-polyfill';

/** Opens the welcome page once, when the extension was installed. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
