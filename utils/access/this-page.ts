import browser, { type Tabs } from 'webextension-polyfill';
import type { Message, PagePicture, Reply } from '@/utils/messages.ts';
import type { CheckResult } from '@/utils/reading/check-result.ts';

/** The page in the tab that the popup was opened on. */
export interface ThisPage {
  /** Null where there is no tab; a null host: not a web page, or not told. */
  site(): Promise<{ tabId: number; host: string | null } | null>;
  /** What the reader on the page noticed; null when none runs there. */
  picture(): Promise<PagePicture | null>;
  /** What the last check of the page found; null when there was none. */
  checked(): Promise<CheckOutcome | null>;
  /** Reads the whole page once, by the click on the toolbar (`activeTab`). */
  check(): Promise<CheckOutcome>;
}

/** What "Check this page" found. */
export interface CheckOutcome extends Omit<CheckResult, 'gate'> {
  /** Why the page was not read, or null. */
  readonly refused: CheckResult['gate'] | 'not-reachable';
}

const NOT_REACHABLE: CheckOutcome = {
  refused: 'not-reachable',
  verdict: null,
  words: 0,
};

/** The page in the active tab of this window. */
export function createThisPage(): ThisPage {
  return {
    async site() {
      const active = await currentPageTab();
      if (active?.id === undefined) return null;
      return { tabId: active.id, host: webHost(active.url) };
    },
    async picture() {
      const id = (await currentPageTab())?.id;
      if (id === undefined) return null;
      const message: Message<'picture'> = { type: 'picture' };
      try {
        const reply = await browser.tabs.sendMessage<
          unknown,
          Reply<'picture'> | undefined
        >(id, message);
        return reply?.ok ? reply.value : null;
      } catch {
        // Nobody listens there: no reader runs in this tab.
        return null;
      }
    },
    checked: () => resultOf('/checked.js'),
    check: async () => (await resultOf('/check.js')) ?? NOT_REACHABLE,
  };
}

/** What a script of ours gives back in the page; null when it gets nothing. */
async function resultOf(
  file: '/check.js' | '/checked.js',
): Promise<CheckOutcome | null> {
  const id = (await currentPageTab())?.id;
  if (id === undefined) return null;
  try {
    const [run] = await browser.scripting.executeScript({
      target: { tabId: id },
      files: [file],
    });
    const result = run?.result as CheckResult | null | undefined;
    if (!result) return null;
    const { gate, verdict, words } = result;
    return { refused: gate, verdict, words };
  } catch {
    // The browser's own pages, its store, and PDFs let nobody in.
    return null;
  }
}

/**
 * The tab that the popup was opened on. Where the popup is shown in a tab of
 * its own (Firefox for Android), that is the tab used before it.
 */
async function currentPageTab(): Promise<Tabs.Tab | undefined> {
  const own = (await browser.tabs.getCurrent()) as Tabs.Tab | undefined;
  if (!own) {
    const active = { active: true, currentWindow: true };
    return (await browser.tabs.query(active))[0];
  }
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs
    .filter(({ id }) => id !== own.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

function webHost(address: string | undefined): string | null {
  if (!address) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
