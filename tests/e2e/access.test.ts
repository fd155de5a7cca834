import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANY_SITE, hostPatterns } from '@/utils/access/origins.ts';
import {
  type RunningChromium,
  startChromium,
} from '@/tools/browsers/chromium.ts';
import { openSite, type Site } from '@/tools/browsers/site.ts';
import { serveArticles } from '@/tools/preview/articles.ts';
import { finishWelcome } from '@/tools/preview/visit.ts';
import { CHROMIUM_PRODUCTION } from './harness/builds.ts';
import { startReading } from './harness/reading-chromium.ts';

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

    // In a tab of its own the popup looks at the tab that was used before.
    const popup = await browser.context.newPage();
    await popup.goto(browser.url('/popup.html'));
    await popup.getByTestId('check-page').click();
    await expect
      .poll(() => popup.locator('main').innerText())
      .toMatch(/lets no extension read/iu);

    await clickToolbarButton(browser, page);
    await popup.bringToFront();
    await popup.reload();
    await popup.getByTestId('check-page').click();
    await expect
      .poll(() => popup.locator('main').innerText(), { timeout: 10_000 })
      .toMatch(/burnout at work/iu);

    // Shown again as long as the page is there, without another check.
    const main = popup.locator('main');
    await popup.reload();
    await expect.poll(() => main.innerText()).toMatch(/burnout at work/iu);
    await page.goto('http://review.example/soup');
    await popup.bringToFront();
    await popup.reload();
    await expect.poll(() => main.innerText()).toMatch(/is not being read/iu);
    await browser.close();
  });
});

describe('lowering the level', () => {
  it('stops readers that run already, and the next page gets none', async () => {
    const browser = await startReading(site);
    const page = await browser.context.newPage();
    await page.goto('http://review.example/soup');
    const readers = () => countReaders(browser);
    await expect.poll(readers).toBe(1);

    const options = await browser.context.newPage();
    await options.goto(browser.url('/options.html'));
    await options.locator('input[type=radio][value=ask]').check();
    await options.getByTestId('apply-access').click();
    await expect.poll(readers).toBe(0);
    await page.reload();
    await page.getByRole('heading').first().waitFor();
    expect(await readers()).toBe(0);
    await browser.close();
  });
});

describe('enabling the extension again', () => {
  it('starts readers in tabs that are open', async () => {
    const browser = await startReading(site);
    const page = await browser.context.newPage();
    await page.goto('http://review.example/soup');
    await expect.poll(() => countReaders(browser)).toBe(1);
    await disableAndEnable(browser);
    await expect.poll(() => countReaders(browser)).toBe(1);
    await browser.close();
  });
});

describe('giving a part of the access back', () => {
  it.each([
    ['from every site to one', ANY_SITE, ['review.example']],
    [
      'a site, but not its part',
      hostPatterns('review.example'),
      ['m.review.example'],
    ],
  ])('keeps what is still wanted: %s', async (_, before, sites) => {
    const browser = await startChromium({
      extension: CHROMIUM_PRODUCTION,
      proxy: site.address,
    });
    await answerPrompts(browser, before);
    const options = await browser.context.newPage();
    await options.goto(browser.url('/options.html'));
    const choose = async (level: string, list: readonly string[]) => {
      await options.locator(`input[type=radio][value=${level}]`).check();
      if (level === 'sites') {
        await options.locator('textarea').fill(list.join('\n'));
      }
      await options.getByTestId('apply-access').click();
      await expect
        .poll(() => options.getByText('Your choice holds now.').count())
        .toBe(1);
    };
    if (before === ANY_SITE) await choose('everywhere', []);
    else await choose('sites', ['review.example', ...sites]);
    await options.reload();
    await choose('sites', sites);

    const worker = await browser.worker();
    const wanted = sites.flatMap(hostPatterns);
    const granted = () =>
      worker.evaluate(async () => (await chrome.permissions.getAll()).origins);
    await expect.poll(granted).toEqual(wanted);
    await expect
      .poll(() =>
        worker.evaluate(async () => {
          const [reader] = await chrome.scripting.getRegisteredContentScripts();
          return reader?.matches;
        }),
      )
      .toEqual(wanted);
    // A loss would be written down after everything else.
    expect(
      await worker.evaluate(async () => {
        await navigator.locks.request('commonplace:giving-back', () => null);
        return chrome.storage.local.get('preferences');
      }),
    ).toMatchObject({
      preferences: { access: 'sites', sites, accessLost: false },
    });
    await browser.close();
  });
});

describe('what is on the disk', () => {
  it('is out of reach in pages, for our own scripts as well', async () => {
    const browser = await startReading(site);
    const page = await browser.context.newPage();
    await page.goto('http://review.example/soup');
    const worker = await browser.worker();
    const found = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://review.example/*' });
      const [run] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () => chrome.storage.local.get('preferences').catch(String),
      });
      return run?.result;
    });
    expect(found).toMatch(/not allowed/u);
    await browser.close();
  });
});

/** In how many tabs a reader answers. */
async function countReaders(browser: RunningChromium): Promise<number> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const replies = await Promise.allSettled(
      tabs.map(({ id }) => chrome.tabs.sendMessage(id, { type: 'picture' })),
    );
    return replies.filter(({ status }) => status === 'fulfilled').length;
  });
}

/** As the switch on the browser's page of extensions does. */
async function disableAndEnable({
  context,
  extensionId,
}: RunningChromium): Promise<void> {
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  for (const enabled of [false, true]) {
    await manager.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [
      extensionId,
      enabled,
    ] as const);
  }
  await manager.close();
}

/**
 * Has the browser grant `origins` without its prompt, which cannot be clicked
 * from here: as if the person had said yes to them before.
 */
async function answerPrompts(
  { context, extensionId }: RunningChromium,
  origins: readonly string[],
): Promise<void> {
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  for (const origin of origins) {
    await manager.evaluate(
      ([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern),
      [extensionId, origin] as const,
    );
  }
  await manager.close();
}

/** Grants `activeTab`, as a click on the toolbar's button does. */
async function clickToolbarButton(
  { context, extensionId }: RunningChromium,
  page: Page,
): Promise<void> {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No session with the browser itself');
  // The toolbar's button belongs to a tab, which is a target of its own.
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'tab' }],
  });
  const tab = targetInfos.find(({ url }) => url === page.url());
  await session.send(
    'Extensions.triggerAction' as never,
    { id: extensionId, targetId: tab?.targetId } as never,
  );
}

/** `chrome` as the page or worker has it in which a function is run. */
declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  tabs: {
    query(query: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
    executeScript(injection: {
      target: { tabId: number };
      func: () => unknown;
    }): Promise<{ result: unknown }[]>;
  };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  /** Both as the browser's own page of extensions has them. */
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};
