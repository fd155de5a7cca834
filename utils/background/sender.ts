import type { Runtime } from 'webextension-polyfill';
import { pageAddress } from '@/utils/page-address.ts';
import type { PageSender } from './deps.ts';

/**
 * The page behind a message; null unless it came from a stage of ours in the
 * top frame of a web page.
 */
export function pageSender(
  sender: Runtime.MessageSender,
  ownId: string,
): PageSender | null {
  const { id, tab, frameId, url } = sender;
  if (id !== ownId || tab?.id === undefined || frameId !== 0) return null;
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return {
    tabId: tab.id,
    host: hostname,
    // Firefox keeps the address of the first load in `url`; a page that
    // changed its article has the new one in its tab.
    page: pageAddress(tab.url ?? url),
    privateWindow: tab.incognito,
  };
}
