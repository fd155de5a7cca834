import { describe, expect, it } from 'vitest';
import { pageRuntime } from './runtime.ts';

const NOBODY_LISTENS = {
  addListener: () => undefined,
  removeListener: () => undefined,
};
const MESSAGE = { type: 'page-changed' } as const;

describe('pageRuntime', () => {
  it.each([
    ['asks to try again where the background could not start', 'abc', 'failed'],
    [
      'asks to load the page anew where the extension is gone',
      undefined,
      'refused',
    ],
  ])('%s', async (_, id, problem) => {
    const runtime = pageRuntime({
      ...(id === undefined ? {} : { id }),
      sendMessage: () => Promise.reject(new Error('invalidated')),
      onMessage: NOBODY_LISTENS,
    });
    expect(await runtime.send(MESSAGE)).toEqual({ ok: false, problem });
  });

  it('takes no answer for a failure', async () => {
    const runtime = pageRuntime({
      id: 'abc',
      sendMessage: () => Promise.resolve(undefined),
      onMessage: NOBODY_LISTENS,
    });
    expect(await runtime.send(MESSAGE)).toMatchObject({ problem: 'failed' });
  });
});
