// The main job, as a person meets it. With a display: a browser with the
// extension and a sample article. Without one, or with --headless: the same
// visit is played, told, and kept as screenshots.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium } from './browsers/chromium.ts';
import { openSite } from './browsers/site.ts';
import { serveArticles } from './preview/articles.ts';
import { cardOn, finishWelcome, readUntilCard } from './preview/visit.ts';

const EXTENSION = resolve('.output/chrome-mv3-e2e');
const PICTURES = resolve('.output/preview');
const ARTICLE = 'http://harbour-review.example/burnout-at-work';

const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !hasDisplay;

const site = await openSite(serveArticles);
try {
  await (headless ? playVisit() : openForAPerson());
} finally {
  await site.close();
}

async function openForAPerson(): Promise<void> {
  const browser = await startChromium({
    extension: EXTENSION,
    proxy: site.address,
    headless: false,
  });
  const article = await browser.context.newPage();
  await article.goto(ARTICLE);
  console.log(`
Commonplace runs in the browser that has just opened.
  1. In the tab "Commonplace", choose "On every site" and press Start.
  2. Read the sample article in the other tab as you would read any other.
  3. A small card appears in the corner. Press Show, and keep a place.
  4. Find it again behind the toolbar's icon (the puzzle piece lists it).
The sample articles are the only pages that this browser can reach.
Close the browser to end.`);
  await new Promise<void>((closed) => {
    browser.context.on('close', () => closed());
  });
}

async function playVisit(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await startChromium({
    extension: EXTENSION,
    proxy: site.address,
  });
  try {
    const welcome = await finishWelcome(browser, 'everywhere');
    await picture(welcome, 'welcome');
    say('The welcome page was finished at the level "On every site".');

    const article = await browser.context.newPage();
    await article.goto(ARTICLE);
    if (!(await readUntilCard(article))) {
      throw new Error('The article was read to its end and no card came.');
    }
    const card = cardOn(article);
    say(
      `A card came: "${await firstLine(card.locator('.headline').innerText())}"`,
    );
    await picture(article, 'card-closed');

    await card.getByTestId('card-open').click();
    const suggestions = card.getByTestId('suggestion');
    await suggestions.first().waitFor();
    await picture(article, 'card-open');
    for (const suggestion of await suggestions.all()) {
      const lines = (await suggestion.innerText()).split('\n').filter(Boolean);
      say(`  suggested: ${lines.slice(0, 3).join(' | ')}`);
    }
    await suggestions.first().getByTestId('save').click();
    say('The first one was kept.');

    const popup = await browser.context.newPage();
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.goto(browser.url('/popup.html'));
    await popup.getByRole('tab', { name: /Saved/u }).click();
    const kept = popup.getByTestId('saved-item').first();
    await kept.waitFor();
    say(`The popup lists it: "${await firstLine(kept.innerText())}"`);
    await picture(popup, 'popup');

    const options = await browser.context.newPage();
    await options.goto(browser.url('/options.html'));
    await picture(options, 'options');
    say(`Pictures: ${PICTURES}`);
  } finally {
    await browser.close();
  }
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

async function firstLine(text: Promise<string>): Promise<string> {
  return (await text).split('\n').find((line) => line.trim() !== '') ?? '';
}

function say(text: string): void {
  console.log(text);
}
