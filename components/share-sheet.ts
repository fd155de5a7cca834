/** The system's share sheet, where the browser has one. */
export function shareSheet(
  browser: Partial<Pick<Navigator, 'share'>> = navigator,
): ((data: ShareData) => Promise<void>) | null {
  return browser.share?.bind(browser) ?? null;
}
