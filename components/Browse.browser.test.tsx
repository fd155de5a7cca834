import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createBrowseModel, PAGE } from '@/utils/models/browse-model.ts';
import { createCatalogueModel } from '@/utils/models/catalogue-model.ts';
import { createFind } from '@/utils/models/find-places.ts';
import { createLabels } from '@/utils/words/labels.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { Browse } from './Browse.tsx';
import { actions, axeFindings, show, TODAY } from './testing.tsx';

const MANY = Array.from({ length: PAGE + 3 }, (_, at) =>
  aResource({
    id: `place-${at}`,
    name: at === 0 ? 'Tenants Together' : `Circle ${at}`,
    kind: at === 0 ? 'housing' : 'peer-group',
  }),
);

async function openBrowse(load: () => Promise<readonly Resource[]>) {
  const catalogue = createCatalogueModel(load);
  const labels = createLabels(['en']);
  const find = createFind(() => labels);
  const model = createBrowseModel(catalogue, find, signal(null));
  await catalogue.load();
  show(
    <Browse
      model={model}
      catalogue={catalogue}
      actions={actions()}
      now={TODAY}
      roomy
    />,
  );
}

describe('Browse', () => {
  it('searches and filters, and counts', async () => {
    await openBrowse(() => Promise.resolve(MANY));
    await expect.element(page.getByText('23 places')).toBeVisible();
    await page
      .getByRole('combobox', { name: 'Kind' })
      .selectOptions('Housing help (1)');
    await expect.element(page.getByText('1 place')).toBeVisible();
    await page.getByRole('searchbox').fill('circle');
    await expect.element(page.getByText(/No place fits/u)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it.each([0, 1])('leads to the search field when cleared (%i)', async (at) => {
    await openBrowse(() => Promise.resolve(MANY));
    const search = page.getByRole('searchbox');
    await search.fill('zzzz');
    await page
      .getByRole('button', { name: 'Clear search and filters' })
      .nth(at)
      .click();
    await expect.element(page.getByText('23 places')).toBeVisible();
    await expect.element(search).toHaveFocus();
    await expect.element(search).toHaveValue('');
  });

  it('goes on reading at the first new place after "Show more"', async () => {
    await openBrowse(() => Promise.resolve(MANY));
    expect(page.getByTestId('entry').elements()).toHaveLength(PAGE);
    await page.getByRole('button', { name: 'Show 3 more' }).click();
    await expect
      .element(page.getByRole('heading', { level: 3 }).nth(PAGE))
      .toHaveFocus();
    expect(await axeFindings()).toEqual([]);
  });

  it('offers to try again when the catalogue cannot be read', async () => {
    let attempts = 0;
    await openBrowse(() => {
      attempts += 1;
      return attempts === 1
        ? Promise.reject(new Error('evicted'))
        : Promise.resolve(MANY);
    });
    await expect.element(page.getByText(/could not be opened/u)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText('23 places')).toBeVisible();
    // The button is gone, and reading goes on where it was.
    await expect.element(page.getByRole('status').first()).toHaveFocus();
    expect(await axeFindings()).toEqual([]);
  });
});
