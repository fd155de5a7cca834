import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '@/tools/browsers/site.ts';
import { serveArticles } from '@/tools/preview/articles.ts';
import { startReading } from './harness/reading-chromium.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite(serveArticles);
});
afterAll(() => site.close());

it('tells of the page that is there, and goes when noticing is off', async () => {
  const browser = await startReading(site);
  const options = await browser.context.newPage();
  await options.goto(browser.url('/options.html'));
  await options.locator('#noticing-badge').check();

  const page = await browser.context.newPage();
  await page.goto('http://review.example/burnout-at-work');
  const worker = await browser.worker();
  const badge = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://review.example/*' });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
    });
  await page.mouse.move(500, 400);
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 250);
        return badge();
      },
      { interval: 3_000, timeout: 60_000 },
    )
    .toBe('3');

  await page.evaluate(() => history.pushState(null, '', '/another-article'));
  await expect.poll(badge).toBe('');

  // As it would be after another article; pacing brings no second one so soon.
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: '*://review.example/*' });
    await chrome.action.setBadgeText({ tabId: tab?.id ?? 0, text: '3' });
  });
  expect(await badge()).toBe('3');
  await options.locator('#noticing-off').check();
  await expect.poll(badge).toBe('');
  await browser.close();
});

/** `chrome` as the service worker has it; only runs inside it. */
declare const chrome: {
  tabs: { query(query: object): Promise<{ id: number }[]> };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    setBadgeText(badge: { tabId: number; text: string }): Promise<void>;
  };
};
