import { afterEach, describe, expect, it, vi } from 'vitest';
import { success } from '@/utils/result.ts';
import { createTransferModel } from './transfer-model.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('a file of what is kept', () => {
  it.each([
    ['Pacific/Auckland', '2026-03-02'],
    ['UTC', '2026-03-01'],
    ['America/Los_Angeles', '2026-03-01'],
  ])('has the day of the place where it is made: %s', async (zone, day) => {
    vi.stubEnv('TZ', zone);
    const names: string[] = [];
    const model = createTransferModel(
      {
        list: () => Promise.resolve(success([])),
        restore: () => Promise.reject(new Error('not asked for')),
      },
      (name) => names.push(name),
      () => Date.UTC(2026, 2, 1, 20),
    );
    expect(await model.exportItems()).toEqual(success(0));
    expect(names).toEqual([`commonplace-${day}.json`]);
  });
});
