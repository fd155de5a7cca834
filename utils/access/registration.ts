import browser, { type Scripting } from 'webextension-polyfill';
import type { Message } from '@/utils/messages.ts';
import type { Preferences } from '@/utils/store/preferences-schema.ts';
import { hasAccess } from './request-access.ts';
import { hostPatterns, originsFor } from './origins.ts';

const READER = 'reader';
const READER_FILE = '/reader.js';

/**
 * Makes the browser run the reader just where the preferences and the
 * browser's permission say: on pages opened from now on, and in tabs that are
 * open already. `closed` are match patterns of the hosts that are never read.
 * May be called at any time, any number of times.
 */
export async function applyAccess(
  preferences: Preferences,
  closed: readonly string[],
): Promise<void> {
  const matches = await readableOrigins(preferences);
  const excludeMatches = [
    ...closed,
    ...preferences.sitesOff.flatMap(hostPatterns),
  ];
  await registerReader(matches, excludeMatches);
  const readable = await tabIds(matches, excludeMatches);
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => {
      if (id === undefined) return [];
      return [readable.has(id) ? startReader(id) : stopReader(id)];
    }),
  );
}

async function readableOrigins(preferences: Preferences): Promise<string[]> {
  const { access, sites, noticing } = preferences;
  if (noticing === 'off') return [];
  if (await hasAccess(access, sites)) return originsFor(access, sites);
  // Some of the sites may have been taken away in the browser's settings.
  const kept = await Promise.all(
    sites.map(async (site) =>
      access === 'sites' && (await hasAccess('sites', [site])) ? [site] : [],
    ),
  );
  return originsFor('sites', kept.flat());
}

async function registerReader(
  matches: string[],
  excludeMatches: string[],
): Promise<void> {
  const [standing] = await browser.scripting.getRegisteredContentScripts({
    ids: [READER],
  });
  if (matches.length === 0) {
    if (standing) {
      await browser.scripting.unregisterContentScripts({ ids: [READER] });
    }
    return;
  }
  const script = {
    id: READER,
    js: [READER_FILE],
    matches,
    excludeMatches,
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  } satisfies Scripting.RegisteredContentScript;
  await (standing
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

async function stopReader(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
  const stop: Message<'stop'> = { type: 'stop' };
  await browser.tabs.sendMessage(tabId, stop);
}

/** A reader that runs already goes on: what it has read is not lost. */
async function startReader(tabId: number): Promise<void> {
  const picture: Message<'picture'> = { type: 'picture' };
  const alive = await browser.tabs.sendMessage(tabId, picture).then(
    (reply) => reply !== undefined,
    () => false,
  );
  if (alive) return;
  await browser.scripting.executeScript({
    target: { tabId },
    files: [READER_FILE],
  });
}

async function tabIds(
  matches: string[],
  excludeMatches: string[],
): Promise<Set<number>> {
  if (matches.length === 0) return new Set();
  // A tab that was discarded is left asleep: it starts with its next load.
  const [wanted, unwanted] = await Promise.all([
    browser.tabs.query({ url: matches, discarded: false }),
    excludeMatches.length > 0
      ? browser.tabs.query({ url: excludeMatches })
      : [],
  ]);
  const excluded = new Set(unwanted.map(({ id }) => id));
  return new Set(
    wanted.flatMap(({ id }) =>
      id === undefined || excluded.has(id) ? [] : [id],
    ),
  );
}
