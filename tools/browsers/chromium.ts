import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findChromium } from '../find-browsers.mjs';

/** How Chromium is started. */
export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** `host:port` of the proxy that is the whole web. */
  readonly proxy: string;
  readonly headless?: boolean;
  /** A profile folder to go on with; a fresh one by default. */
  readonly profile?: string;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A running Chromium with the extension in it. */
export interface RunningChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The address of one of the extension's own pages. */
  url(path: string): string;
  /** The background's service worker, started when it sleeps. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension. */
export async function startChromium(
  options: ChromiumOptions,
): Promise<RunningChromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run tools/setup.mjs');
  const profile =
    options.profile ?? mkdtempSync(join(tmpdir(), 'commonplace-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    // Playwright's own list switches extensions off.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      `--proxy-server=http://${options.proxy}`,
      // Loopback is no exception: nothing passes by the proxy.
      '--proxy-bypass-list=<-loopback>',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--enable-unsafe-extension-debugging',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = async () =>
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;
  return {
    context,
    extensionId,
    url: (path) => `chrome-extension://${extensionId}${path}`,
    worker,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}
