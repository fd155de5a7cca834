import type { Refusal } from '@/utils/messages.ts';
import { failure, type Result, success } from '@/utils/result.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
import { answer } from './answer.ts';
import type { BackgroundDeps, PageSender } from './deps.ts';
import { mayGoOn } from './may-read.ts';
import { bookOffer, offer } from './offer.ts';
import { type PageMessage, parseMessage } from './parse-message.ts';

/**
 * Carries out a page's message. Whatever is malformed is refused; whatever
 * fails on the way is said, never thrown.
 */
export async function handleMessage(
  data: unknown,
  sender: PageSender | null,
  deps: BackgroundDeps,
): Promise<Result<unknown, Refusal>> {
  const message = parseMessage(data);
  if (message === null || sender === null) return failure('refused');
  try {
    return await carryOut(message, sender, deps);
  } catch (error) {
    // The tab may have been closed meanwhile, or the disk may be full.
    console.warn('Commonplace could not carry out a message:', error);
    return failure('failed');
  }
}

async function carryOut(
  message: PageMessage,
  sender: PageSender,
  deps: BackgroundDeps,
): Promise<Result<unknown, Refusal>> {
  switch (message.type) {
    case 'page-changed':
      await deps.browser.badge(sender.tabId, '');
      return (await mayGoOn(sender.host, deps))
        ? success(null)
        : failure('refused');
    case 'judge-wanted':
      await deps.browser.inject(sender.tabId, '/judge.js');
      return success(null);
    case 'cues-wanted':
      await deps.browser.inject(sender.tabId, `/cues-${message.language}.js`);
      return success(null);
    case 'verdict':
      return success(await offer(message.verdict, sender, deps));
    case 'book-offer':
      return (await bookOffer(sender, deps))
        ? success(null)
        : failure('refused');
    case 'answer':
      await answer(message.answer, message.verdict, sender, deps);
      return success(null);
    case 'save':
      return save(message.resourceId, sender, deps);
    case 'see-all':
      await seeAll(message.verdict, sender, deps);
      return success(null);
  }
}

async function seeAll(
  verdict: Verdict,
  { privateWindow }: PageSender,
  { library, browser, now }: BackgroundDeps,
): Promise<void> {
  if (!(await library.put({ verdict, privateWindow }, now()))) return;
  try {
    await browser.openLibrary();
  } catch (error) {
    // No library will take it: the next press is to open one.
    await library.take();
    throw error;
  }
}

async function save(
  resourceId: string,
  sender: PageSender,
  deps: BackgroundDeps,
): Promise<Result<null, Refusal>> {
  if (sender.privateWindow) return failure('private-window');
  const resource = (await deps.catalogue()).find(({ id }) => id === resourceId);
  if (!resource) return failure('refused');
  return deps.saved.add(resource, deps.now());
}
