import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '@/tools/browsers/chromium.ts';
import { openSite, type Site } from '@/tools/browsers/site.ts';
import { serveArticles } from '@/tools/preview/articles.ts';
import { finishWelcome } from '@/tools/preview/visit.ts';
import { CHROMIUM_PRODUCTION } from './harness/builds.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite(serveArticles);
});
afterAll(() => site.close());

describe('the production build in Chromium', () => {
  it('is installed with no host access at all', async () => {
    const browser = await startChromium({
      extension: CHROMIUM_PRODUCTION,
      proxy: site.address,
    });
    await finishWelcome(browser, 'ask');
    const worker = await browser.worker();
    const granted = await worker.evaluate(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual([]);
    expect(
      await worker.evaluate(() =>
        chrome.scripting.getRegisteredContentScripts(),
      ),
    ).toEqual([]);
    await browser.close();
  });

  it('checks one page by the click on the toolbar, without host access', async () => {
    const browser = await startChromium({
      extension: CHROMIUM_PRODUCTION,
      proxy: site.address,
    });
    await finishWelcome(browser, 'ask');
    const page = await browser.context.newPage();
    await page.goto('http://review.example/burnout-at-work');
    await page.bringToFront();

    const root = await browser.context.browser()?.newBrowserCDPSession();
    const session = root ?? (await browser.context.newCDPSession(page));
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ url }) => url === page.url());
    const opened = browser.context.waitForEvent('page', {
      predicate: (candidate) => candidate.url().includes('/popup.html'),
    });
    await session.send(
      'Extensions.triggerAction' as never,
      { id: browser.extensionId, targetId: target?.targetId } as never,
    );
    const popup = await opened;
    await popup.getByTestId('check-page').click();
    await expect
      .poll(() => popup.locator('main').innerText(), { timeout: 10_000 })
      .toMatch(/burnout/iu);
    await browser.close();
  });
});

/** `chrome` as the service worker has it; only runs inside it. */
declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
};
