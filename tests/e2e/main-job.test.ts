import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type RunningChromium,
  startChromium,
} from '@/tools/browsers/chromium.ts';
import { openSite, type Site } from '@/tools/browsers/site.ts';
import { serveArticles } from '@/tools/preview/articles.ts';
import { temporaryFolder } from '@/tests/temporary-folder.ts';
import { cardOn, finishWelcome, readUntilCard } from '@/tools/preview/visit.ts';
import { canaryBuild, CHROMIUM_E2E } from './harness/builds.ts';
import { leaks } from './harness/leaks.ts';
import { startReading } from './harness/reading-chromium.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite(serveArticles);
});
afterAll(() => site.close());

describe('the main job in Chromium', () => {
  it('reads, judges, offers, keeps, and finds again after a restart', async () => {
    const profile = temporaryFolder();
    const options = { extension: CHROMIUM_E2E, proxy: site.address, profile };
    const first = await startChromium(options);
    const welcome = await finishWelcome(first, 'everywhere');
    expect(await welcome.locator('main').innerText()).toContain(
      await keysToCard(first),
    );

    const page = await first.context.newPage();
    await page.goto('http://review.example/burnout-at-work');
    expect(await readUntilCard(page)).toBe(true);
    const card = cardOn(page);
    await expect.poll(() => card.innerText()).toMatch(/burnout.*at work/iu);
    // Nothing on the page had the focus, and nothing has it now.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
      'BODY',
    );

    await card.getByTestId('card-open').click();
    const suggestions = card.getByTestId('suggestion');
    await expect.poll(() => suggestions.count()).toBe(3);
    for (const suggestion of await suggestions.all()) {
      expect(await suggestion.innerText()).toMatch(
        /because this page is about/iu,
      );
    }
    const name = (
      await suggestions.first().getByRole('heading').innerText()
    ).trim();
    // The background sleeps whenever the browser likes: kill it first.
    await killBackground(first);
    await suggestions.first().getByTestId('save').click();
    await expect
      .poll(() => suggestions.first().getByTestId('save').innerText())
      .toMatch(/kept/iu);

    await first.close();
    const second = await startChromium(options);
    const popup = await second.context.newPage();
    await popup.goto(second.url('/popup.html'));
    await popup.getByRole('tab', { name: /saved/iu }).click();
    await expect
      .poll(() => popup.getByTestId('saved-item').allInnerTexts())
      .toEqual([expect.stringContaining(name)]);
    await second.close();
  });

  it('reads a page in another language with the cues of that one', async () => {
    const browser = await startReading(site);
    const page = await browser.context.newPage();
    await page.goto('http://diario.example/ansiedad-y-alquiler');
    expect(await readUntilCard(page)).toBe(true);
    await expect
      .poll(() => cardOn(page).innerText())
      .toMatch(/anxiety.*(?:rent|housing)/iu);
    await browser.close();
  });

  it('asks the network for nothing, and the check would see it', async () => {
    const pages = ['review.example/burnout-at-work'];
    const visit = async (extension: string): Promise<string[]> => {
      const before = site.requests.length;
      const browser = await startReading(site, { extension });
      const page = await browser.context.newPage();
      await page.goto(`http://${pages[0] ?? ''}`);
      await readUntilCard(page);
      for (const own of ['/popup.html', '/options.html', '/library.html']) {
        await page.goto(browser.url(own));
        await page.getByRole('heading').first().waitFor();
      }
      await browser.close();
      return leaks(site.requests.slice(before), pages);
    };
    expect(await visit(CHROMIUM_E2E)).toEqual([]);
    expect(await visit(canaryBuild(CHROMIUM_E2E))).toContain(
      'GET canary.invalid/leak',
    );
  });
});

/** Ends the service worker; the next message starts it anew. */
async function killBackground({ context }: RunningChromium): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No session with the browser itself');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('No background is running');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
}

/** The keys that the browser gave to moving to the card. */
async function keysToCard(browser: RunningChromium): Promise<string> {
  const worker = await browser.worker();
  const all = await worker.evaluate(() => chrome.commands.getAll());
  const keys = all.find(({ name }) => name === 'focus-card')?.shortcut;
  if (!keys) throw new Error('The browser gave no keys');
  return keys;
}

/** `chrome` as the worker has it in which a function is run. */
declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
};
