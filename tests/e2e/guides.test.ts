import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type RunningChromium,
  startChromium,
} from '@/tools/browsers/chromium.ts';
import { openSite, type Site } from '@/tools/browsers/site.ts';
import { INTERFACE_LANGUAGES } from '@/utils/words/locales.ts';
import { CHROMIUM_E2E } from './harness/builds.ts';

let site: Site;
let browser: RunningChromium;
let page: Page;
beforeAll(async () => {
  site = await openSite(() => null);
  browser = await startChromium({
    extension: CHROMIUM_E2E,
    proxy: site.address,
  });
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the guides in Chromium', () => {
  it('open where the popup asked for one, and the address tells nothing', async () => {
    await page.goto(browser.url('/options.html'));
    await askFor('handout');
    await page.goto(browser.url('/library.html'));
    const title = page.getByTestId('guide').getByRole('heading').first();
    await expect.poll(() => title.innerText()).toMatch(/page to give away/u);
    expect(page.url()).toBe(browser.url('/library.html'));
    expect(await page.title()).toBe('Commonplace');
  });

  it("close with the browser's own Back, and give the focus back", async () => {
    await page.reload();
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
  return store('session', { libraryFor: { verdict: null, guide } });
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
