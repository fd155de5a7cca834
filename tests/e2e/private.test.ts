import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type RunningChromium } from '@/tools/browsers/chromium.ts';
import { openSite, type Site } from '@/tools/browsers/site.ts';
import { serveArticles } from '@/tools/preview/articles.ts';
import { aVerdict } from '@/utils/topics/test-verdict.ts';
import { startReading } from './harness/reading-chromium.ts';

const VERDICT = aVerdict();

let site: Site;
let browser: RunningChromium;
/** A page of ours in an ordinary window: it sees the stores and the windows. */
let ours: Page;
beforeAll(async () => {
  site = await openSite(serveArticles);
  browser = await startReading(site);
  await allowInPrivate(browser);
  ours = await browser.context.newPage();
  await ours.goto(browser.url('/options.html'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** All that lies on the disk. */
function stored(): Promise<string> {
  return ours.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get()),
  );
}

/** Opens a page in a private window. */
function openInPrivate(
  address: string,
): Promise<{ windowId: number; tabId: number }> {
  return ours.evaluate(async (url) => {
    const { id, tabs } = await chrome.windows.create({ incognito: true, url });
    return { windowId: id, tabId: tabs[0]?.id ?? 0 };
  }, `http://${address}`);
}

describe('a private window of Chromium', () => {
  it('opens a library that writes nothing down', async () => {
    const before = await stored();
    const { tabId } = await openInPrivate('review.example/burnout-at-work');
    const opened = browser.context.waitForEvent('page', {
      predicate: (page) => page.url() === browser.url('/library.html'),
    });
    await ours.evaluate(
      async ([id, verdict]) => {
        await chrome.scripting.executeScript({
          target: { tabId: id },
          args: [verdict],
          func: (about) => {
            void chrome.runtime.sendMessage({
              type: 'see-all',
              verdict: about,
            });
          },
        });
      },
      [tabId, VERDICT] as const,
    );
    const library = await opened;
    await library.getByRole('button', { name: 'Wrong topic' }).click();
    await expect.poll(() => library.getByText('Thank you.').count()).toBe(1);
    expect(await stored()).toBe(before);

    // Loaded anew, it is the same tab.
    await library.reload();
    await library.getByRole('button', { name: /^Keep/u }).first().click();
    await expect
      .poll(() => library.locator('.said').innerText())
      .toMatch(/private/u);
  });

  it('has a popup that switches a site off on no disk', async () => {
    const before = await stored();
    const { windowId } = await openInPrivate('clinic.example/soup');
    await ours.evaluate(
      (id) => chrome.action.openPopup({ windowId: id }),
      windowId,
    );
    /** Clicks once the popup is there; what it says then. */
    const clickHere = () =>
      ours.evaluate(() => {
        const [popup] = chrome.extension.getViews({ type: 'popup' });
        const here = popup?.document.querySelector<HTMLInputElement>(
          '#notice-here:checked',
        );
        here?.click();
        return popup?.document.body.innerText ?? '';
      });
    await expect
      .poll(clickHere)
      .toContain('Quiet on clinic.example until you close');
    expect(await stored()).toBe(before);
  });
});

/** Allows the extension in private windows, as its user can; it starts anew. */
async function allowInPrivate({
  context,
  extensionId,
}: RunningChromium): Promise<void> {
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(async (id) => {
    const { developerPrivate } = chrome;
    // Without it, an extension from a folder does not come back.
    await developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    });
    await developerPrivate.updateExtensionConfiguration({
      extensionId: id,
      incognitoAccess: true,
    });
  }, extensionId);
  await vi.waitUntil(() =>
    manager.evaluate(async (id) => {
      const { state } = await chrome.developerPrivate.getExtensionInfo(id);
      return state === 'ENABLED';
    }, extensionId),
  );
  await manager.close();
}

/** `chrome` as the page has it in which a function is run. */
declare const chrome: {
  action: { openPopup(options: { windowId: number }): Promise<void> };
  extension: { getViews(kind: { type: 'popup' }): Window[] };
  runtime: { sendMessage(message: object): Promise<unknown> };
  scripting: {
    executeScript<Argument>(injection: {
      target: { tabId: number };
      args: [Argument];
      func: (argument: Argument) => void;
    }): Promise<unknown>;
  };
  storage: { local: { get(): Promise<Record<string, unknown>> } };
  windows: {
    create(options: {
      incognito: boolean;
      url: string;
    }): Promise<{ id: number; tabs: { id: number }[] }>;
  };
  /** Of the browser's own page of extensions. */
  developerPrivate: {
    updateProfileConfiguration(update: object): Promise<void>;
    updateExtensionConfiguration(update: object): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string }>;
  };
};
