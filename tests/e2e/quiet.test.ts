import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningChromium } from '@/tools/browsers/chromium.ts';
import { openSite, type Site } from '@/tools/browsers/site.ts';
import { serveArticles } from '@/tools/preview/articles.ts';
import { cardOn, readUntilCard } from '@/tools/preview/visit.ts';
import { startReading } from './harness/reading-chromium.ts';

let site: Site;
let browser: RunningChromium;
beforeAll(async () => {
  site = await openSite(serveArticles);
  browser = await startReading(site);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`http://${address}`);
  return page;
}

describe('pages that bring no card', () => {
  it.each(['soup', 'tyres'])('reading about %s', async (article) => {
    const page = await open(`kitchen.example/${article}`);
    expect(await readUntilCard(page, 8)).toBe(false);
    await page.close();
  });

  it('flinging to the end is not reading', async () => {
    const page = await open('fling.example/burnout-at-work');
    await page.mouse.move(500, 400);
    for (let turn = 0; turn < 20; turn += 1) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(100);
    }
    expect(await cardComes(page)).toBe(false);
    await page.close();
  });
});

/** Whether a card comes to a page that is left alone for some seconds. */
function cardComes(page: Page): Promise<boolean> {
  return cardOn(page)
    .waitFor({ timeout: 6_000 })
    .then(
      () => true,
      () => false,
    );
}

/** Whether a reader runs in the tab of this address. */
async function isRead(url: string): Promise<boolean> {
  const worker = await browser.worker();
  return worker.evaluate(async (pattern) => {
    const [tab] = await chrome.tabs.query({ url: pattern });
    return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'picture' }).then(
      () => true,
      () => false,
    );
  }, url);
}

describe('"Not on this site"', () => {
  it('stops the reader, and thanks for long enough to be read', async () => {
    const page = await open('over.example/burnout-at-work');
    expect(await readUntilCard(page)).toBe(true);
    const card = cardOn(page);
    expect(await isRead('http://over.example/*')).toBe(true);
    await card.getByTestId('card-open').click();
    await card.getByRole('button', { name: 'Not on this site' }).click();
    await expect.poll(() => isRead('http://over.example/*')).toBe(false);
    // A screen reader is told a moment later.
    const said = card.getByRole('status').first();
    await expect.poll(() => said.innerText()).toMatch(/Noted/u);
    await page.mouse.move(10, 10);
    await expect.poll(() => card.count(), { timeout: 10_000 }).toBe(0);
    await page.close();
  });
});

describe('a page about suicide', () => {
  it('gets crisis help, and no nudge about anything else', async () => {
    const page = await open('staying.example/crisis');
    expect(await readUntilCard(page)).toBe(true);
    const card = cardOn(page);
    await expect.poll(() => card.getByTestId('crisis').count()).toBe(1);
    expect(await card.getByTestId('suggestion').count()).toBe(0);
    expect(await card.innerText()).not.toMatch(/burnout|anxiety|violence/iu);
    await card.getByTestId('card-close').click();
    await expect.poll(() => card.count()).toBe(0);
    await page.close();
  });

  it('gets none again where it was closed; another page does', async () => {
    const page = await open('staying.example/crisis');
    expect(await readUntilCard(page, 8)).toBe(false);
    await page.goto('http://leaving.example/crisis');
    expect(await readUntilCard(page)).toBe(true);
    await page.close();
  });
});

describe('someone to talk to', () => {
  it.each(['popup', 'library', 'options', 'welcome'])(
    'is one step away on the %s page',
    async (name) => {
      const page = await browser.context.newPage();
      await page.goto(browser.url(`/${name}.html`));
      const crisis = page.getByTestId('crisis');
      await crisis.getByText('Talk to someone now').click();
      await crisis.locator('a[href^="tel:"]').first().waitFor();
      await page.close();
    },
  );
});

/** `chrome` as the service worker has it; only runs inside it. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
};
