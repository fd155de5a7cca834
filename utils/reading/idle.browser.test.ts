import { describe, expect, it } from 'vitest';
import { whenIdle } from './idle.ts';

function* fails(): Generator<undefined> {
  yield;
  throw new RangeError('no');
}

describe('whenIdle', () => {
  it('ends with the work', async () => {
    let done = 0;
    function* counts(): Generator<undefined> {
      for (; done < 5; done += 1) yield;
    }
    await whenIdle(counts(), new AbortController().signal);
    expect(done).toBe(5);
  });

  it('fails with the work, so that nobody waits for ever', async () => {
    const { signal } = new AbortController();
    await expect(whenIdle(fails(), signal)).rejects.toThrow('no');
  });
});
