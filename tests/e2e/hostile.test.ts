import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type RunningChromium,
  startChromium,
} from '@/tools/browsers/chromium.ts';
import { openSite, type Serve, type Site } from '@/tools/browsers/site.ts';
import { serveArticles } from '@/tools/preview/articles.ts';
import { cardOn, readUntilCard } from '@/tools/preview/visit.ts';
import { aVerdict } from '@/utils/topics/test-verdict.ts';
import { CHROMIUM_E2E } from './harness/builds.ts';
import { startReading } from './harness/reading-chromium.ts';

const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const VERDICT = aVerdict();

/** A page whose rules would hide, shrink and move whatever is put on it. */
const HOSTILE = `<style>
  * { all: unset !important; }
  html { font-size: 3px !important; }
  body, div { display: block !important; }
  head { display: none !important; }
  div div { margin: 20px !important; font: 18px/1.6 serif !important; max-width: 600px !important; }
  section, html > *:last-child:not(body) { display: none !important; opacity: 0 !important; }
  commonplace-card { display: none !important; transform: scale(0) !important; }
</style>`;

const serve: Serve = (host, path) => {
  const answer = serveArticles(host, path);
  if (!answer) return null;
  return host === 'hostile.example'
    ? {
        body: answer.body
          .replace(/<style>[\s\S]*?<\/style>/u, '')
          .replace('</head>', `${HOSTILE}</head>`),
        headers: {
          // The page itself may load nothing but its own inline styles.
          'content-security-policy':
            "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
        },
      }
    : {
        ...answer,
        headers: { 'content-security-policy': "default-src 'none'" },
      };
};

let site: Site;
beforeAll(async () => {
  site = await openSite(serve);
});
afterAll(() => site.close());

async function visit(
  address: string,
  options: Parameters<typeof startReading>[1] = {},
): Promise<{ browser: RunningChromium; page: Page }> {
  const browser = await startReading(site, options);
  const page = await browser.context.newPage();
  await page.goto(`http://${address}`);
  return { browser, page };
}

/** Names of the rules that axe finds broken in what is on the page. */
async function brokenRules(page: Page, selector: string): Promise<string[]> {
  // Through the debugger, where the page's policy does not reach.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run('${selector}').then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 120)))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}

describe('the card on pages that make it hard', () => {
  it('is readable and whole under a strict policy and hostile styles', async () => {
    const { browser, page } = await visit('hostile.example/anxiety-and-rent');
    expect(await readUntilCard(page, 30, 60)).toBe(true);
    const card = cardOn(page);
    await card.getByTestId('card-open').click();
    await expect.poll(() => card.getByTestId('suggestion').count()).toBe(3);
    const box = await card.boundingBox();
    expect(box?.width).toBeGreaterThan(250);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
    expect(
      await card.evaluate((element) => getComputedStyle(element).fontSize),
    ).toBe('16px');
    await browser.close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds, %s, at 320 pixels',
    async (colorScheme) => {
      const { browser, page } = await visit('strict.example/anxiety-and-rent', {
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      // Line after line: this is about the card, not about a brisk reader.
      expect(await readUntilCard(page, 30, 60)).toBe(true);
      expect(await brokenRules(page, 'commonplace-card')).toEqual([]);
      const card = cardOn(page);
      await card.getByTestId('card-open').click();
      await card.getByTestId('suggestion').first().waitFor();
      expect(await brokenRules(page, 'commonplace-card')).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await browser.close();
    },
  );

  it('is operated by keyboard, and Escape closes it from inside only', async () => {
    const { browser, page } = await visit('strict.example/anxiety-and-rent');
    expect(await readUntilCard(page, 30, 60)).toBe(true);
    const card = cardOn(page);
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(1);
    await card.getByTestId('card-open').focus();
    await page.keyboard.press('Enter');
    await card.getByTestId('suggestion').first().waitFor();
    await card.getByTestId('save').first().focus();
    await page.keyboard.press('Space');
    await expect
      .poll(() => card.getByTestId('save').first().innerText())
      .toMatch(/kept/iu);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    await browser.close();
  });
});

describe('pages of our own', () => {
  it.each(['welcome', 'popup', 'options', 'library'])(
    '%s has nothing that axe finds, light and dark',
    async (name) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const browser = await startChromium({
          extension: CHROMIUM_E2E,
          proxy: site.address,
          colorScheme,
        });
        const page = await browser.context.newPage();
        await page.goto(browser.url(`/${name}.html`));
        await page.getByRole('heading').first().waitFor();
        expect(await brokenRules(page, 'html')).toEqual([]);
        expect(await page.title()).toBe('Commonplace');
        await browser.close();
      }
    },
  );

  it('refuse messages that no page of ours would send', async () => {
    const { browser, page } = await visit('strict.example/soup');
    const own = await browser.context.newPage();
    await own.goto(browser.url('/options.html'));
    const send = (message: object) =>
      own.evaluate(
        (forged) =>
          (
            globalThis as unknown as {
              chrome: {
                runtime: { sendMessage(data: unknown): Promise<unknown> };
              };
            }
          ).chrome.runtime.sendMessage(forged),
        message,
      );
    const resourceId = await own.evaluate(async () => {
      const packed = await fetch('/catalogue.json');
      return ((await packed.json()) as { id: string }[])[0]?.id;
    });
    const refused = { ok: false, problem: 'refused' };
    // Such as the background carries out, when a web page's stage sends it.
    expect(await send({ type: 'save', resourceId })).toEqual(refused);
    expect(await send({ type: 'verdict', verdict: VERDICT })).toEqual(refused);
    // A web page has no way to us at all.
    expect(
      await page.evaluate(() => {
        const { chrome } = globalThis as { chrome?: { runtime?: unknown } };
        return chrome?.runtime === undefined;
      }),
    ).toBe(true);
    await browser.close();
  });
});
