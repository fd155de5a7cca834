import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PagePicture, Refusal } from '@/utils/messages.ts';
import { failure, type Result, success } from '@/utils/result.ts';
import { stages } from '@/utils/stages.ts';
import { forgetStages } from '@/utils/test-stages.ts';
import type { GateReason } from './gate.ts';
import type { PageRuntime } from './runtime.ts';
import { startReader } from './start-reader.ts';

const SENTENCE =
  'The tram depot closes at night, and the last drivers walk home along the river.';

/** On a busy machine idle time may not come: the reader waits for 2 seconds. */
const LONGER_THAN_THE_READERS = 2_500;

let alive: boolean;
let listeners: { answer: (data: unknown) => unknown; signal: AbortSignal }[];
let gate: GateReason | null;
let sent: { readonly type: string }[];
let reply: Result<null, Refusal>;

const runtime: PageRuntime = {
  alive: () => alive,
  send(message) {
    sent.push(message);
    return Promise.resolve(reply as never);
  },
  listen: (answer, signal) => listeners.push({ answer, signal }),
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  alive = true;
  listeners = [];
  gate = null;
  sent = [];
  reply = success(null);
  forgetStages();
});
afterEach(() => {
  stages().stopReader?.();
  vi.useRealTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', started);
});
const started = location.href;

function addParagraph(): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = SENTENCE;
  document.body.append(paragraph);
}

/** Frames and idle moments for finding and observing, then time to read. */
async function stay(seconds: number): Promise<void> {
  for (let i = 0; i < seconds; i += 1) {
    await new Promise(requestAnimationFrame);
    await new Promise((done) =>
      requestIdleCallback(done, { timeout: LONGER_THAN_THE_READERS }),
    );
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(1_000);
  }
}

function ask(type: string): unknown {
  const listening = listeners.filter(({ signal }) => !signal.aborted);
  return listening.at(-1)?.answer({ type });
}

function wordsRead(): number | undefined {
  const reply = ask('picture') as { value: PagePicture } | undefined;
  return reply?.value.words;
}

const start = (): void => startReader(runtime, () => gate);

describe('the reader of a page', () => {
  it('tells what was read so far', async () => {
    addParagraph();
    start();
    expect(wordsRead()).toBe(0);
    await stay(4);
    expect(wordsRead()).toBe(15);
  });

  it('finds what comes late', async () => {
    start();
    await stay(1);
    addParagraph();
    await stay(8);
    expect(wordsRead()).toBe(15);
  });

  it('finds what comes with another body', async () => {
    start();
    await stay(1);
    const before = document.body;
    document.body = document.createElement('body');
    addParagraph();
    await stay(8);
    expect(wordsRead()).toBe(15);
    document.body = before;
  });

  it('is not kept busy by what comes into the head', async () => {
    start();
    await stay(1);
    document.head.append(document.createElement('style'));
    await stay(1);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('looks at a long page as far as the reader gets', async () => {
    for (let i = 0; i < 200; i += 1) addParagraph();
    const last = document.body.lastElementChild as HTMLElement;
    last.textContent =
      'This is where it ends, and nobody is told how, nor why.';
    start();
    await stay(2);
    scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    await stay(2);
    scrollBy({ top: -10, behavior: 'instant' });
    const before = wordsRead() ?? 0;
    await stay(6);
    expect(wordsRead()).toBeGreaterThan(before);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('starts anew when the page becomes another one', async () => {
    addParagraph();
    start();
    await stay(4);
    document.body.replaceChildren();
    history.pushState(null, '', '/another-article');
    expect(wordsRead()).toBe(0);
    addParagraph();
    await stay(8);
    expect(wordsRead()).toBe(15);
  });

  it.each([
    ['#/another-article', 0],
    ['#!another-article', 0],
    ['#/?article=2', 0],
    ['#further-down', 15],
    ['#!', 15],
    ['#', 15],
  ])(
    'knows another page behind # from a place in it: %s',
    async (hash, words) => {
      addParagraph();
      start();
      await stay(4);
      history.pushState(null, '', hash);
      expect(wordsRead()).toBe(words);
    },
  );

  it('goes on when the page only tidies its address', async () => {
    addParagraph();
    start();
    await stay(4);
    history.replaceState(null, '', `${location.pathname}?tidied`);
    expect(wordsRead()).toBe(15);
  });

  it('reads nothing behind a closed gate', async () => {
    gate = 'password';
    addParagraph();
    start();
    await stay(4);
    expect(wordsRead()).toBe(0);
  });

  it('stops when a field that closes the gate comes late', async () => {
    start();
    await stay(1);
    gate = 'password';
    addParagraph();
    await stay(8);
    gate = null;
    addParagraph();
    await stay(8);
    expect(wordsRead()).toBe(0);
  });

  it.each(['load', 'focusin'])('looks at the gate on %s', async (type) => {
    start();
    gate = 'password';
    dispatchEvent(new Event(type));
    gate = null;
    addParagraph();
    await stay(8);
    expect(wordsRead()).toBe(0);
  });

  it('stops when it is told to, and answers no more', async () => {
    addParagraph();
    start();
    expect(ask('stop')).toEqual({ ok: true, value: null });
    await stay(3);
    expect(ask('picture')).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['goes on', success(null), 15],
    ['stops', failure('refused' as const), undefined],
    ['stops', failure('failed' as const), undefined],
  ])(
    '%s out of the back/forward cache, as it is told',
    async (_, answer, words) => {
      addParagraph();
      start();
      await stay(4);
      reply = answer;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await stay(1);
      expect(sent).toEqual([{ type: 'page-changed' }]);
      expect(wordsRead()).toBe(words);
    },
  );

  it('asks nobody when a page was loaded', () => {
    start();
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(sent).toEqual([]);
  });

  it('answers on a document without a body', () => {
    const body = vi.spyOn(document, 'body', 'get');
    body.mockReturnValue(null as never);
    start();
    expect(wordsRead()).toBe(0);
    body.mockRestore();
  });

  it('stops when the extension is gone', async () => {
    addParagraph();
    start();
    alive = false;
    await stay(4);
    expect(ask('picture')).toBeUndefined();
  });

  it('is alone: a second one ends the first', () => {
    start();
    start();
    expect(listeners.map(({ signal }) => signal.aborted)).toEqual([
      true,
      false,
    ]);
  });

  it('answers to nothing else', () => {
    start();
    expect(ask('toString')).toBeUndefined();
    expect(listeners[0]?.answer(null)).toBeUndefined();
  });
});
