import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import {
  loadPageModels,
  type PageAdapters,
  type PageModels,
} from '@/utils/models/page-models.ts';
import { failure } from '@/utils/result.ts';
import { openDatabase } from '@/utils/store/database.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { createRemovedPlaces } from '@/utils/store/removed-places.ts';
import { createSavedStore } from '@/utils/store/saved.ts';
import { axeFindings, TODAY } from './testing.tsx';

/**
 * The models of a page on which one place is kept, and on whose full disk no
 * note can be written.
 */
export async function modelsOnFullDisk(
  change: Partial<PageAdapters> = {},
): Promise<PageModels> {
  const name = `full-disk-${crypto.randomUUID()}`;
  const saved = createSavedStore(() => openDatabase(name), name);
  await saved.add(aResource({ name: 'Evening Circle' }), 1);
  const models = await loadPageModels(
    {
      preferences: createPreferencesStore(memoryArea()),
      saved: { ...saved, setNote: () => Promise.resolve(failure('full')) },
      removed: createRemovedPlaces(memoryArea()),
      loadCatalogue: () => Promise.resolve([]),
      loadGuides: () => Promise.resolve([]),
      crisisHelp: () => [],
      browserLanguages: ['en'],
      writeClipboard: () => Promise.resolve(),
      shareSheet: null,
      printPage: null,
      privateWindow: false,
      now: () => TODAY.getTime(),
      ...change,
    },
    new AbortController().signal,
  );
  await models.saved.load();
  return models;
}

/** Writes a note that does not fit: it is said once, and in sight. */
export async function expectOneNoteOfFullDisk(
  models: PageModels,
): Promise<void> {
  await models.saved.setNote('evening-circle', 'Mondays');
  const note = page.getByText(/no room left/u);
  await expect.element(note).toBeInViewport();
  expect(note.elements()).toHaveLength(1);
  expect(note.element().closest('[role=alert]')).not.toBeNull();
  expect(await axeFindings()).toEqual([]);
}

/** Removes the place that is kept: its note says so, and nothing else seen. */
export async function expectOneNoteOfRemoval(): Promise<void> {
  const words = 'Evening Circle was removed.';
  await page.getByRole('button', { name: 'Remove (Evening Circle)' }).click();
  await expect
    .element(page.getByRole('button', { name: 'Undo' }))
    .toBeVisible();
  const said = page.getByText(words);
  await expect.poll(() => said.elements().length).toBe(2);
  const [note, status] = said.elements() as [HTMLElement, HTMLElement];
  const seen = [note, status].filter(({ offsetHeight }) => offsetHeight > 1);
  expect(seen.map((each) => each.closest('.undo') !== null)).toEqual([true]);
  // Whoever does not see it is told all the same.
  expect([note, status].some((each) => each.closest('[role=status]'))).toBe(
    true,
  );
}
