import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type RunningChromium,
  startChromium,
} from '@/tools/browsers/chromium.ts';
import { openSite, type Site } from '@/tools/browsers/site.ts';
import { serveArticles } from '@/tools/preview/articles.ts';
import { finishWelcome } from '@/tools/preview/visit.ts';
import { CHROMIUM_E2E } from './harness/builds.ts';

const VERDICT = {
  offer: true,
  crisis: false,
  topics: { burnout: 0.9 },
  causes: { workplace: 0.8 },
  cues: [],
  words: 180,
  individualOnly: false,
};

let site: Site;
beforeAll(async () => {
  site = await openSite(serveArticles);
});
afterAll(() => site.close());

describe('a private window of Chromium', () => {
  it('opens a library that writes nothing down', async () => {
    const browser = await startChromium({
      extension: CHROMIUM_E2E,
      proxy: site.address,
    });
    await finishWelcome(browser, 'everywhere');
    await allowInPrivate(browser);
    const ours = await browser.context.newPage();
    await ours.goto(browser.url('/options.html'));
    const stored = () =>
      ours.evaluate(async () =>
        JSON.stringify(await chrome.storage.local.get()),
      );
    const before = await stored();

    const opened = browser.context.waitForEvent('page', {
      predicate: (page) => page.url() === browser.url('/library.html'),
    });
    await ours.evaluate(async (verdict) => {
      const { tabs } = await chrome.windows.create({
        incognito: true,
        url: 'http://review.example/burnout-at-work',
      });
      await chrome.scripting.executeScript({
        target: { tabId: tabs[0]?.id ?? 0 },
        args: [verdict],
        func: (about) => {
          void chrome.runtime.sendMessage({ type: 'see-all', verdict: about });
        },
      });
    }, VERDICT);
    const library = await opened;
    await library.getByRole('button', { name: 'Wrong topic' }).click();
    await expect.poll(() => library.getByText('Thank you.').count()).toBe(1);
    expect(await stored()).toBe(before);
    await browser.close();
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
  await expect
    .poll(() =>
      manager.evaluate(async (id) => {
        const info = await chrome.developerPrivate.getExtensionInfo(id);
        return info.state;
      }, extensionId),
    )
    .toBe('ENABLED');
  await manager.close();
}

/** `chrome` as the page has it in which a function is run. */
declare const chrome: {
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
    }): Promise<{ tabs: { id: number }[] }>;
  };
  /** Of the browser's own page of extensions. */
  developerPrivate: {
    updateProfileConfiguration(update: object): Promise<void>;
    updateExtensionConfiguration(update: object): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string }>;
  };
};
