import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type RunningChromium,
  startChromium,
} from '@/tools/browsers/chromium.ts';
import { openSite, type Site } from '@/tools/browsers/site.ts';
import { serveArticles } from '@/tools/preview/articles.ts';
import { finishWelcome } from '@/tools/preview/visit.ts';
import { INTERFACE_LANGUAGES } from '@/utils/words/locales.ts';
import { CHROMIUM_E2E } from './harness/builds.ts';

let site: Site;
let browser: RunningChromium;
let page: Page;
beforeAll(async () => {
  site = await openSite(serveArticles);
  browser = await startChromium({
    extension: CHROMIUM_E2E,
    proxy: site.address,
  });
  await finishWelcome(browser, 'ask');
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the guides in Chromium', () => {
  it('open from the popup, and the address tells nothing', async () => {
    await page.goto('http://review.example/burnout-at-work');
    const popup = await browser.context.newPage();
    await popup.goto(browser.url('/popup.html'));
    await popup.getByTestId('check-page').click();
    const guide = popup.getByTestId('start-own').getByRole('button').first();
    const title = await guide.innerText();
    const [library] = await Promise.all([
      browser.context.waitForEvent('page'),
      guide.click(),
    ]);
    const heading = library.getByRole('heading', { level: 1, name: title });
    await expect
      .poll(() =>
        heading.evaluate((element) => document.activeElement === element),
      )
      .toBe(true);
    expect(library.url()).toBe(browser.url('/library.html'));
    expect(await library.title()).toBe('Commonplace');
  });

  it("close with the browser's own Back, and give the focus back", async () => {
    await page.goto(browser.url('/library.html'));
    const line = page.locator('#guide-pod');
    await line.click();
    await page.getByTestId('guide').waitFor();
    expect(page.url()).toBe(browser.url('/library.html'));
    await page.goBack();
    await expect
      .poll(() =>
        line.evaluate((element) => document.activeElement === element),
      )
      .toBe(true);
    expect(await page.getByTestId('guide').count()).toBe(0);

    // Forward opens it again, and so does the tab when it is loaded again.
    await page.goForward();
    await page.getByTestId('guide').waitFor();
    await page.reload();
    await page.getByTestId('guide').waitFor();
    expect(page.url()).toBe(browser.url('/library.html'));
    await page.getByTestId('guide').getByRole('button').first().click();
    await line.waitFor();
  });

  it.each(INTERFACE_LANGUAGES)(
    'the handout fits one page of A4 and of Letter in %s',
    async (language) => {
      await store('local', { preferences: { interfaceLanguage: language } });
      await askFor('handout');
      await page.reload();
      const text = page.getByTestId('guide').locator('[lang]').first();
      expect(await text.getAttribute('lang')).toBe(language);
      for (const format of ['A4', 'Letter']) {
        const pdf = await page.pdf({ format });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu);
        expect(pages, format).toHaveLength(1);
      }
    },
  );
});

/** Asks the library for a guide as the popup does. */
function askFor(guide: string): Promise<void> {
  const wish = { verdict: null, guide, privateWindow: false };
  return store('session', { libraryFor: { wish, since: 0 } });
}

/** Puts something into the extension's storage. */
async function store(area: 'local' | 'session', items: object): Promise<void> {
  await page.evaluate(
    ([name, what]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<string, { set(items: object): unknown }> };
      };
      return chrome.storage[name]?.set(what);
    },
    [area, items] as const,
  );
}
