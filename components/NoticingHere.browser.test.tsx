import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createAnnouncer } from '@/utils/models/announcer.ts';
import { createNoticingModel } from '@/utils/models/noticing-model.ts';
import { loadPreferencesModel } from '@/utils/models/preferences-model.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { NoticingHere } from './NoticingHere.tsx';
import { axeFindings, show } from './testing.tsx';

async function openOn(stored: Record<string, unknown>) {
  const store = createPreferencesStore(memoryArea({ preferences: stored }));
  const preferences = await loadPreferencesModel(
    store,
    ['en'],
    new AbortController().signal,
  );
  const host = signal<string | null>('news.example');
  show(
    <NoticingHere
      model={createNoticingModel(preferences, host, createAnnouncer(), null)}
    />,
  );
  return store;
}

describe('NoticingHere', () => {
  it('switches noticing off and on for the site', async () => {
    const store = await openOn({ access: 'everywhere' });
    const here = page.getByRole('checkbox', {
      name: 'Notice pages on news.example',
    });
    await expect.element(here).toBeChecked();
    expect(await axeFindings()).toEqual([]);
    await here.click();
    await expect.element(here).not.toBeChecked();
    await expect
      .poll(() => store.get())
      .toMatchObject({ sitesOff: ['news.example'] });
  });

  it('switches between card, number and nothing', async () => {
    const store = await openOn({ access: 'everywhere' });
    await page
      .getByRole('combobox', { name: 'When something is noticed' })
      .selectOptions('Only a number on the button');
    await expect.poll(() => store.get()).toMatchObject({ noticing: 'badge' });
  });

  it.each([
    [{ access: 'ask' }, 'Commonplace reads only when you ask.'],
    [
      { access: 'sites', sites: ['paper.example'] },
      'news.example is not on your list of sites.',
    ],
  ])('says when nothing is noticed here: %j', async (stored, words) => {
    await openOn(stored);
    await expect.element(page.getByText(words, { exact: false })).toBeVisible();
    expect(page.getByRole('checkbox').elements()).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });
});
