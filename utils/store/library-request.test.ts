import { describe, expect, it } from 'vitest';
import { createLibraryRequest } from './library-request.ts';
import { memoryArea } from './memory-area.ts';

const NOTHING = { verdict: null, guide: null, privateWindow: false };

describe('createLibraryRequest', () => {
  it('hands over a guide once', async () => {
    const request = createLibraryRequest(memoryArea());
    expect(await request.put({ guide: 'pod' }, 0)).toBe(true);
    expect(await request.take()).toEqual({ ...NOTHING, guide: 'pod' });
    expect(await request.take()).toEqual(NOTHING);
  });

  it('wants one library for a double click, and hands over the last wish', async () => {
    const request = createLibraryRequest(memoryArea());
    const wanted = [
      request.put({ guide: 'pod' }, 0),
      request.put({ guide: 'circle' }, 150),
    ];
    expect(await Promise.all(wanted)).toEqual([true, false]);
    expect((await request.take()).guide).toBe('circle');
    expect(await request.put({ guide: 'pod' }, 300)).toBe(true);
  });

  it('wants another where the first was closed before it had loaded', async () => {
    const request = createLibraryRequest(memoryArea());
    await request.put({ guide: 'pod' }, 0);
    expect(await request.put({ guide: 'pod' }, 2_001)).toBe(true);
  });

  it.each([
    ['something else', { libraryFor: 'pod' }],
    [
      'a further field',
      { libraryFor: { wish: { ...NOTHING, guide: 'pod', x: 1 }, since: 0 } },
    ],
    [
      'a guide that is no id',
      { libraryFor: { wish: { ...NOTHING, guide: 7 }, since: 0 } },
    ],
  ])('takes nothing from %s', async (_, stored) => {
    const area = memoryArea();
    await area.set(stored);
    const wish = await createLibraryRequest(area).take();
    expect(wish).toEqual(NOTHING);
  });
});
