import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  type AccessAdapter,
  createAccessModel,
} from '@/utils/models/access-model.ts';
import { loadPreferencesModel } from '@/utils/models/preferences-model.ts';
import { createWelcomeModel } from '@/utils/models/welcome-model.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { axeFindings, show } from './testing.tsx';
import { WelcomeForm } from './WelcomeForm.tsx';
import { WelcomePicture } from './WelcomePicture.tsx';

const BROWSER_LANGUAGES = ['es-MX', 'en-US'];

async function openWelcome(granted = true) {
  const adapter = {
    requestAccess: vi.fn<AccessAdapter['requestAccess']>(() =>
      Promise.resolve(granted),
    ),
    dropAccess: vi.fn<AccessAdapter['dropAccess']>(() => Promise.resolve()),
  };
  const store = createPreferencesStore(memoryArea());
  const preferences = await loadPreferencesModel(
    store,
    BROWSER_LANGUAGES,
    new AbortController().signal,
  );
  const model = createWelcomeModel(
    createAccessModel(adapter, preferences.now.value),
    preferences,
    BROWSER_LANGUAGES,
  );
  show(
    <>
      <h1>Welcome</h1>
      <WelcomePicture />
      <WelcomeForm model={model} />
    </>,
  );
  return { adapter, model, store };
}

describe('WelcomeForm', () => {
  it('preselects the least, and shows what the browser lets one guess', async () => {
    await openWelcome();
    await expect
      .element(page.getByRole('radio', { name: 'Only when I ask' }))
      .toBeChecked();
    await expect
      .element(page.getByRole('combobox', { name: 'Country' }))
      .toHaveValue('MX');
    await expect
      .element(page.getByRole('button', { name: 'Remove Spanish' }))
      .toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('asks the browser within the click, and keeps the choices', async () => {
    const { adapter, model, store } = await openWelcome();
    await page.getByRole('radio', { name: 'On every site' }).click();
    await page.getByRole('button', { name: 'Remove Spanish' }).click();
    const start = page.getByTestId('start').element() as HTMLElement;
    start.click();
    expect(adapter.requestAccess).toHaveBeenCalledExactlyOnceWith(
      'everywhere',
      [],
    );
    await expect.poll(() => model.done.value).toBe(true);
    expect(await store.get()).toMatchObject({
      access: 'everywhere',
      country: 'MX',
      languages: ['en'],
      welcomed: true,
    });
  });

  it('names a site that it cannot understand, and keeps the list', async () => {
    const { adapter } = await openWelcome();
    await page.getByRole('radio', { name: 'On sites I choose' }).click();
    const list = page.getByRole('textbox', { name: /Your sites/u });
    await list.fill('https://www.news.example/today\nnewspaper');
    await page.getByTestId('start').click();
    await expect
      .element(page.getByText(/do not look like sites: newspaper/u))
      .toBeVisible();
    await expect.element(list).toHaveAttribute('aria-invalid', 'true');
    await expect.element(list).toHaveFocus();
    expect(await axeFindings()).toEqual([]);

    await list.fill('https://www.news.example/today');
    await page.getByTestId('start').click();
    expect(adapter.requestAccess).toHaveBeenCalledExactlyOnceWith('sites', [
      'news.example',
    ]);
  });

  it('stays, and falls back to asking, when the browser is told no', async () => {
    const { model, store } = await openWelcome(false);
    await page.getByRole('radio', { name: 'On every site' }).click();
    await page.getByTestId('start').click();
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent(/That is fine/u);
    await expect
      .element(page.getByRole('radio', { name: 'Only when I ask' }))
      .toBeChecked();
    expect(model.done.value).toBe(false);
    expect((await store.get()).welcomed).toBe(false);
    expect(await axeFindings()).toEqual([]);
  });
});
