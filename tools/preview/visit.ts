import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { RunningChromium } from '../browsers/chromium.ts';

/** A brisk reader turns the wheel by so many pixels … */
const WHEEL_PIXELS = 250;
/** … every so many milliseconds. */
const WHEEL_EVERY = 3_000;

/** Finishes the welcome page at an access level. */
export async function finishWelcome(
  browser: RunningChromium,
  level: 'ask' | 'sites' | 'everywhere',
): Promise<Page> {
  const page = await openedOrOpen(
    browser.context,
    browser.url('/welcome.html'),
  );
  await page.locator(`input[type=radio][value=${level}]`).check();
  await page.getByTestId('start').click();
  // It takes the focus, and the page scrolls to it.
  await page.locator('#done:focus').waitFor();
  return page;
}

/** The card on a page of the e2e build. */
export function cardOn(page: Page): Locator {
  return page.locator('commonplace-card').getByTestId('card');
}

/**
 * Reads a page briskly until the card is there. False when the page ended, or
 * `turns` turns of the wheel brought none.
 */
export async function readUntilCard(
  page: Page,
  turns = 20,
  pixels = WHEEL_PIXELS,
): Promise<boolean> {
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  await page.mouse.move(width / 2, height / 2);
  const card = cardOn(page);
  for (let turn = 0; turn < turns; turn += 1) {
    const shown = await card.waitFor({ timeout: WHEEL_EVERY }).then(
      () => true,
      () => false,
    );
    if (shown) return true;
    await page.mouse.wheel(0, pixels);
  }
  return false;
}

async function openedOrOpen(
  context: BrowserContext,
  address: string,
): Promise<Page> {
  const opened = context.pages().find((page) => page.url() === address);
  if (opened) return opened;
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
