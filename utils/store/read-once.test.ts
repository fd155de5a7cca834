import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCatalogueLoader } from './catalogue.ts';
import { createGuidesLoader } from './guides.ts';

afterEach(() => void vi.unstubAllGlobals());

describe.each([
  ['/catalogue.json', createCatalogueLoader],
  ['/guides.json', createGuidesLoader],
])('the loader of %s', (address, createLoader) => {
  it('reads it once, also for those who ask meanwhile', async () => {
    const read = vi.fn(() => Promise.resolve(Response.json([])));
    vi.stubGlobal('fetch', read);
    const load = createLoader();
    const [first, second] = await Promise.all([load(), load()]);
    expect(second).toBe(first);
    expect(await load()).toBe(first);
    expect(read.mock.calls).toEqual([[address]]);
  });

  it('says that it failed, and reads again when it is asked again', async () => {
    const read = vi
      .fn<typeof fetch>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValueOnce(new Response('[{"id":'))
      .mockResolvedValueOnce(Response.json([]));
    vi.stubGlobal('fetch', read);
    const load = createLoader();
    await expect(load()).rejects.toThrow('Failed to fetch');
    await expect(load()).rejects.toThrow(SyntaxError);
    expect(await load()).toEqual([]);
  });
});
