import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFirefox } from '@/tools/browsers/firefox.ts';
import { openSite, type Site } from '@/tools/browsers/site.ts';
import { serveArticles } from '@/tools/preview/articles.ts';
import { FIREFOX_E2E, FIREFOX_PRODUCTION } from './harness/builds.ts';
import { leaks } from './harness/leaks.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite(serveArticles);
});
afterAll(() => site.close());

/** The card's text in the e2e build, or null while there is none. */
function cardText(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      document
        .querySelector('commonplace-card')
        ?.shadowRoot?.querySelector('[data-testid=card]')?.textContent ?? null,
  );
}

async function readUntilCard(page: Page, turns = 20): Promise<boolean> {
  await page.mouse.move(500, 300);
  for (let turn = 0; turn < turns; turn += 1) {
    const shown = await page
      .waitForSelector('commonplace-card >>> [data-testid=card]', {
        timeout: 3_000,
      })
      .then(
        () => true,
        () => false,
      );
    if (shown) return true;
    await page.mouse.wheel({ deltaY: 250 });
  }
  return false;
}

async function clickTestId(page: Page, id: string): Promise<void> {
  const element = await page.waitForSelector(
    `commonplace-card >>> [data-testid=${id}]`,
  );
  await element?.click();
}

async function finishWelcome(page: Page, level: string): Promise<void> {
  await page.waitForSelector(`input[type=radio][value=${level}]`);
  await page.click(`input[type=radio][value=${level}]`);
  await page.click('[data-testid=start]');
}

describe('the main job in Firefox', () => {
  it('reads, judges, offers, keeps and finds again', async () => {
    const before = site.requests.length;
    const {
      browser: firefox,
      welcome,
      close,
    } = await startFirefox({
      extension: FIREFOX_E2E,
      proxy: site.address,
    });
    await finishWelcome(welcome, 'everywhere');
    const page = await firefox.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto('http://review.example/burnout-at-work');
    expect(await readUntilCard(page)).toBe(true);
    expect(await cardText(page)).toMatch(/burnout.*at work/iu);

    await clickTestId(page, 'card-open');
    await clickTestId(page, 'save');
    // Pages of the extension cannot be navigated to, but reach each other.
    await welcome.evaluate(() => location.assign('/popup.html'));
    await welcome.waitForSelector('[role=tab]');
    await welcome.evaluate(() => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
      tabs.find(({ textContent }) => /saved/iu.test(textContent))?.click();
    });
    await welcome.waitForSelector('[data-testid=saved-item]');
    expect(
      leaks(site.requests.slice(before), ['review.example/burnout-at-work']),
    ).toEqual([]);
    await close();
  });
});

// In Firefox: Playwright keeps every tab of Chromium visible.
describe('a tab in the background', () => {
  it('is read while it is in front only', async () => {
    const { welcome, close } = await startFirefox({
      extension: FIREFOX_E2E,
      proxy: site.address,
    });
    await finishWelcome(welcome, 'everywhere');
    const open = (host: string, active: boolean) =>
      welcome.evaluate(
        async (url, isActive) => {
          await browser.tabs.create({ url, active: isActive });
        },
        `http://${host}/burnout-at-work`,
        active,
      );
    const wordsRead = (host: string) =>
      welcome.evaluate(async (url) => {
        const [tab] = await browser.tabs.query({ url });
        const reply = await browser.tabs
          .sendMessage(tab?.id ?? 0, { type: 'picture' })
          .catch(() => null);
        return (reply as { value: { words: number } } | null)?.value.words;
      }, `http://${host}/*`);

    const isRead = (host: string, words = 0) =>
      expect
        .poll(() => wordsRead(host), { timeout: 20_000 })
        .toBeGreaterThan(words);

    await open('behind.example', false);
    await expect
      .poll(() => wordsRead('behind.example'), { timeout: 10_000 })
      .toBe(0);
    // The same page, opened later, has had its time by then.
    await open('front.example', true);
    await isRead('front.example');
    expect(await wordsRead('behind.example')).toBe(0);

    await welcome.evaluate(async () => {
      const [tab] = await browser.tabs.query({ url: '*://behind.example/*' });
      await browser.tabs.update(tab?.id ?? 0, { active: true });
    });
    await isRead('behind.example');
    // Behind another no more of it is read, in the time for half a screen.
    await open('later.example', true);
    const before = await wordsRead('behind.example');
    await isRead('later.example', 60);
    expect(await wordsRead('behind.example')).toBe(before);
    await close();
  });
});

describe('access in the production build of Firefox', () => {
  it('is granted at the click, starts open tabs, and stops when taken away', async () => {
    const {
      browser: firefox,
      welcome,
      close,
    } = await startFirefox({
      extension: FIREFOX_PRODUCTION,
      proxy: site.address,
      // The browser's own prompt cannot be clicked from here: grant for real.
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    const granted = () =>
      welcome.evaluate(() =>
        browser.permissions.contains({
          origins: ['http://*/*', 'https://*/*'],
        }),
      );
    const reads = (url: string) =>
      welcome.evaluate(async (address) => {
        const tabs = await browser.tabs.query({});
        const replies = await Promise.allSettled(
          tabs.map(({ id }) =>
            browser.tabs.sendMessage(id, { type: 'picture' }),
          ),
        );
        return replies.some(
          (reply, index) =>
            reply.status === 'fulfilled' &&
            reply.value !== undefined &&
            (tabs[index]?.url ?? address) === address,
        );
      }, url);

    const page = await firefox.newPage();
    await page.goto('http://open.example/burnout-at-work');
    expect(await granted()).toBe(false);
    expect(await reads(page.url())).toBe(false);

    await welcome.bringToFront();
    await finishWelcome(welcome, 'everywhere');
    await expect.poll(granted, { timeout: 10_000 }).toBe(true);
    // The tab was open before: it is read without a reload.
    await expect.poll(() => reads(page.url()), { timeout: 10_000 }).toBe(true);

    await welcome.evaluate(() =>
      browser.permissions.remove({
        origins: ['http://*/*', 'https://*/*'],
      }),
    );
    await expect.poll(() => reads(page.url()), { timeout: 10_000 }).toBe(false);
    await close();
  });

  it('reads the chosen sites only', async () => {
    const {
      browser: firefox,
      welcome,
      close,
    } = await startFirefox({
      extension: FIREFOX_PRODUCTION,
      proxy: site.address,
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    const chosen = await firefox.newPage();
    await chosen.goto('http://chosen.example/soup');
    const other = await firefox.newPage();
    await other.goto('http://other.example/soup');
    await welcome.bringToFront();
    await welcome.waitForSelector('input[type=radio][value=sites]');
    await welcome.click('input[type=radio][value=sites]');
    await welcome.type('textarea', 'https://chosen.example/some/page');
    await welcome.click('[data-testid=start]');
    const readers = () =>
      welcome.evaluate(async () => {
        const tabs = await browser.tabs.query({});
        const replies = await Promise.allSettled(
          tabs.map(({ id }) =>
            browser.tabs.sendMessage(id, { type: 'picture' }),
          ),
        );
        return tabs.flatMap(({ url = 'not told' }, index) =>
          replies[index]?.status === 'fulfilled' && replies[index].value
            ? [url]
            : [],
        );
      });
    await expect
      .poll(readers, { timeout: 10_000 })
      .toEqual(['http://chosen.example/soup']);
    await close();
  });
});

/** `browser` as the extension's page has it; only runs inside that page. */
declare const browser: {
  permissions: {
    contains(permissions: { origins: string[] }): Promise<boolean>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
  };
  tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    create(tab: { url: string; active: boolean }): Promise<object>;
    update(id: number, tab: { active: boolean }): Promise<object>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
};
