import browser from 'webextension-polyfill';

/** Whether this page of ours belongs to a private window. */
export async function inPrivateWindow(): Promise<boolean> {
  // By its tab: Firefox for Android has no windows to ask.
  const active = { active: true, currentWindow: true };
  const [tab] = await browser.tabs.query(active);
  return tab?.incognito ?? false;
}
