import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { createQuietSites } from '@/utils/store/quiet-sites.ts';
import { createAnnouncer } from './announcer.ts';
import { createNoticingModel } from './noticing-model.ts';
import { loadPreferencesModel } from './preferences-model.ts';

const HOST = 'clinic.example';

/** The popup in a private window, over a disk and a memory. */
async function openInPrivate(sitesOff: string[] = []) {
  const disk = memoryArea({ preferences: { access: 'everywhere', sitesOff } });
  const quietSites = createQuietSites('privateQuietSites', memoryArea());
  const preferences = await loadPreferencesModel(
    createPreferencesStore(disk),
    ['en'],
    new AbortController().signal,
  );
  const announcer = createAnnouncer();
  const open = () =>
    createNoticingModel(preferences, signal(HOST), announcer, quietSites);
  return { disk, quietSites, announcer, open };
}

describe('noticing on a site, in a private window', () => {
  it('is switched off and on in memory, and written on no disk', async () => {
    const { disk, quietSites, announcer, open } = await openInPrivate();
    const before = JSON.stringify(await disk.get('preferences'));
    const model = open();
    await model.setHere(HOST, false);
    expect(model.onHere.value).toBe(false);
    expect(await quietSites.has(HOST)).toBe(true);
    expect(announcer.latest.value.text).toMatch(/not written down/u);
    expect(JSON.stringify(await disk.get('preferences'))).toBe(before);

    await model.setHere(HOST, true);
    expect(model.onHere.value).toBe(true);
    expect(await quietSites.has(HOST)).toBe(false);
    expect(JSON.stringify(await disk.get('preferences'))).toBe(before);
  });

  it('is shown as off where a card was silenced', async () => {
    const { quietSites, open } = await openInPrivate();
    await quietSites.add(HOST);
    const model = open();
    await expect.poll(() => model.onHere.value).toBe(false);
  });

  it('can be switched on where an ordinary window switched it off', async () => {
    const { disk, open } = await openInPrivate([HOST, 'other.example']);
    const model = open();
    expect(model.onHere.value).toBe(false);
    await model.setHere(HOST, true);
    expect(model.onHere.value).toBe(true);
    expect(await disk.get('preferences')).toMatchObject({
      preferences: { sitesOff: ['other.example'] },
    });
  });
});
