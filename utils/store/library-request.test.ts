import { describe, expect, it } from 'vitest';
import { createLibraryRequest } from './library-request.ts';
import { memoryArea } from './memory-area.ts';

const NOTHING = { verdict: null, guide: null, privateWindow: false };

describe('createLibraryRequest', () => {
  it('hands over a guide once', async () => {
    const request = createLibraryRequest(memoryArea());
    await request.put({ guide: 'pod' });
    expect(await request.take()).toEqual({ ...NOTHING, guide: 'pod' });
    expect(await request.take()).toEqual(NOTHING);
  });

  it.each([
    ['something else', { libraryFor: 'pod' }],
    ['a further field', { libraryFor: { ...NOTHING, x: 1 } }],
    ['a guide that is no id', { libraryFor: { ...NOTHING, guide: 7 } }],
  ])('takes nothing from %s', async (_, stored) => {
    const area = memoryArea();
    await area.set(stored);
    const wish = await createLibraryRequest(area).take();
    expect(wish).toEqual(NOTHING);
  });
});
