import { setTimeout } from 'node:timers/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../find-browsers.mjs';

/** How Firefox is started. */
export interface FirefoxOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** `host:port` of the proxy that is the whole web. */
  readonly proxy: string;
  readonly headless?: boolean;
  readonly prefs?: Readonly<Record<string, boolean | number | string>>;
}

/** A running Firefox with the extension in it. */
export interface RunningFirefox {
  readonly browser: Browser;
  /** The page that the extension opened itself when it was installed. */
  readonly welcome: Page;
  close(): Promise<void>;
}

/** Firefox's own services would ask the network; the proxy would count them. */
const SILENT = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.startup.homepage': 'about:blank',
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
} as const;

/** Starts Firefox and installs the extension. */
export async function startFirefox(
  options: FirefoxOptions,
): Promise<RunningFirefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox: run tools/setup.mjs');
  const [host = '', port = ''] = options.proxy.split(':');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    extraPrefsFirefox: {
      ...SILENT,
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'intl.accept_languages': 'en-US, en',
      ...options.prefs,
    },
  });
  await browser.installExtension(options.extension);
  return {
    browser,
    welcome: await welcomePage(browser),
    close: () => browser.close(),
  };
}

/** How often, and how many times, the welcome page is looked for. */
const LOOK_EVERY = 250;
const LOOKS = 80;

/**
 * Waits for the welcome page, which the extension opens in a tab. WebDriver
 * BiDi does not tell the address of an extension's page; the page does.
 */
async function welcomePage(browser: Browser): Promise<Page> {
  for (let look = 0; look < LOOKS; look += 1) {
    for (const page of await browser.pages()) {
      const address = await page
        .evaluate(() => location.href)
        .catch(() => 'not loaded yet');
      if (address.endsWith('/welcome.html')) return page;
    }
    await setTimeout(LOOK_EVERY);
  }
  throw new Error('The extension opened no welcome page');
}
