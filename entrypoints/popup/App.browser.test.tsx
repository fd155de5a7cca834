import './style.css';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import {
  expectOneNoteOfFullDisk,
  expectOneNoteOfRemoval,
  modelsOnFullDisk,
} from '@/components/testing-models.ts';
import { show, stepsToCrisisHelp } from '@/components/testing.tsx';
import { createBrowseModel } from '@/utils/models/browse-model.ts';
import { createFind } from '@/utils/models/find-places.ts';
import { createNoticingModel } from '@/utils/models/noticing-model.ts';
import type { PageAdapters } from '@/utils/models/page-models.ts';
import { createThisPageModel } from '@/utils/models/this-page-model.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createRemovedPlaces } from '@/utils/store/removed-places.ts';
import { App } from './App.tsx';

async function openPopup(change: Partial<PageAdapters> = {}) {
  const models = await modelsOnFullDisk(change);
  const find = createFind(() => models.preferences.labels.value);
  show(
    <App
      models={models}
      thisPage={createThisPageModel({
        site: () => Promise.resolve(null),
        checked: () => Promise.resolve(null),
        picture: () => Promise.resolve(null),
        check: () => Promise.reject(new Error('not asked for')),
      })}
      about={signal(null)}
      browse={createBrowseModel(models.catalogue, find, signal(null))}
      noticing={createNoticingModel(
        models.preferences,
        signal(null),
        models.announcer,
        null,
      )}
      explain={() => Promise.resolve([])}
      onSeeAll={() => undefined}
      onOpenGuide={() => undefined}
    />,
    'div',
  );
  return models;
}

describe('the popup', () => {
  it.each(['This page', 'Browse', 'Saved'])(
    'says once that there is no room left, on the tab "%s"',
    async (tab) => {
      const models = await openPopup();
      await page.getByRole('tab', { name: tab }).click();
      await expectOneNoteOfFullDisk(models);
    },
  );

  it('has crisis help a few steps away, in sight at the end', async () => {
    await openPopup();
    // After the links to the library and the options.
    expect(await stepsToCrisisHelp()).toBe(3);
    const help = page.getByTestId('crisis');
    await expect.element(help).toBeInViewport();
    const tabs = page.getByRole('tabpanel').element().getBoundingClientRect();
    const { bottom } = help.element().getBoundingClientRect();
    expect(bottom).toBeGreaterThanOrEqual(tabs.bottom);
    expect(bottom).toBeLessThanOrEqual(window.innerHeight);
  });

  it('says a removal in one place, and takes no room for it elsewhere', async () => {
    await openPopup();
    await page.getByRole('tab', { name: 'Saved' }).click();
    const end = document.querySelector('.popup-end')!;
    const before = end.clientHeight;
    await expectOneNoteOfRemoval();
    expect(end.clientHeight).toBe(before);
  });

  it.each([
    [false, ['Evening Circle']],
    [true, []],
  ])(
    'offers Undo until it is closed, and elsewhere unless private: %s',
    async (privateWindow, elsewhere) => {
      const removed = createRemovedPlaces(memoryArea());
      await openPopup({ removed, privateWindow });
      const saved = page.getByRole('tab', { name: 'Saved' });
      await saved.click();
      await expectOneNoteOfRemoval();
      const list = await removed.list();
      expect(list.map(({ resource }) => resource.name)).toEqual(elsewhere);

      await page.getByRole('tab', { name: 'Browse' }).click();
      await saved.click();
      const undo = page.getByRole('button', { name: 'Undo' });
      await expect.element(undo).toBeVisible();
      await page.getByRole('button', { name: 'Close' }).click();
      await expect.element(undo).not.toBeInTheDocument();
      await expect.poll(() => removed.list()).toEqual([]);
    },
  );
});
