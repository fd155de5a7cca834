import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createAccessModel } from '@/utils/models/access-model.ts';
import { createAnnouncer } from '@/utils/models/announcer.ts';
import { createOptionsModel } from '@/utils/models/options-model.ts';
import { loadPreferencesModel } from '@/utils/models/preferences-model.ts';
import { createSavedModel } from '@/utils/models/saved-model.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { createTransferModel } from '@/utils/models/transfer-model.ts';
import { writeSavedFile } from '@/utils/saved/saved-file.ts';
import { MAX_NOTE } from '@/utils/saved/saved-item.ts';
import { openDatabase } from '@/utils/store/database.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { createSavedStore } from '@/utils/store/saved.ts';
import { OptionsAccess } from './OptionsAccess.tsx';
import { OptionsData } from './OptionsData.tsx';
import { OptionsLanguage } from './OptionsLanguage.tsx';
import { OptionsNoticing } from './OptionsNoticing.tsx';
import { OptionsPacing } from './OptionsPacing.tsx';
import { OptionsPlaces } from './OptionsPlaces.tsx';
import { OptionsSitesOff } from './OptionsSitesOff.tsx';
import { OptionsTopics } from './OptionsTopics.tsx';
import { axeFindings, show } from './testing.tsx';

let databases = 0;

/** The whole page over stores of its own. */
async function openOptions(
  stored: Record<string, unknown> = {},
  granted = true,
) {
  const until = new AbortController().signal;
  const name = `options-${(databases += 1)}`;
  const savedStore = createSavedStore(() => openDatabase(name), name);
  await savedStore.add(aResource(), 1);
  const store = createPreferencesStore(memoryArea({ preferences: stored }));
  const preferences = await loadPreferencesModel(store, ['en-US'], until);
  const saved = createSavedModel(savedStore, () => 2, until);
  await saved.load();
  const files = new Map<string, string>();
  const erase = vi.fn(() => Promise.resolve(true));
  const model = createOptionsModel({
    preferences,
    access: createAccessModel(
      {
        requestAccess: () => Promise.resolve(granted),
        dropAccess: () => Promise.resolve(),
      },
      preferences.now.value,
    ),
    saved,
    transfer: createTransferModel(
      savedStore,
      (file, text) => files.set(file, text),
      () => new Date(2026, 10, 20).getTime(),
    ),
    announcer: createAnnouncer(),
    erase,
  });
  show(
    <>
      <h1>Options</h1>
      <OptionsAccess model={model} />
      <OptionsNoticing model={model} shortcut="Alt+Shift+O" />
      <OptionsSitesOff model={model} />
      <OptionsTopics model={model} />
      <OptionsPacing model={model} />
      <OptionsPlaces model={model} />
      <OptionsLanguage model={model} />
      <OptionsData model={model} />
    </>,
  );
  return { model, store, savedStore, files, erase };
}

describe('options', () => {
  it('has nothing that axe finds', async () => {
    await openOptions({
      access: 'sites',
      sites: ['news.example'],
      sitesOff: ['shop.example'],
      wrongTopics: { grief: 2 },
      accessLost: true,
    });
    expect(await axeFindings()).toEqual([]);
  });

  it('stores each change at once, and says so', async () => {
    const { model, store } = await openOptions();
    await page.getByRole('radio', { name: /^Only a number/u }).click();
    await page.getByRole('checkbox', { name: 'grief' }).click();
    await page
      .getByRole('combobox', { name: /Time between/u })
      .selectOptions('2 hours');
    await page.getByRole('checkbox', { name: 'teachers' }).click();
    await expect
      .poll(() => store.get())
      .toMatchObject({
        noticing: 'badge',
        minutesApart: 120,
        communities: ['teachers'],
      });
    expect((await store.get()).topics).not.toContain('grief');
    await expect.poll(() => model.announcer.latest.value.text).toBe('Saved.');
  });

  it('switches a site on again, and leads the focus on', async () => {
    const { store } = await openOptions({ sitesOff: ['shop.example'] });
    await page.getByRole('button', { name: /Switch on again/u }).click();
    await expect
      .element(page.getByRole('heading', { name: 'Sites switched off' }))
      .toHaveFocus();
    expect((await store.get()).sitesOff).toEqual([]);
  });

  it('puts the note of lost access away, and leads the focus on', async () => {
    const { store } = await openOptions({ accessLost: true });
    await page.getByRole('button', { name: 'Leave it so' }).click();
    await expect
      .element(page.getByRole('heading', { name: 'When it reads' }))
      .toHaveFocus();
    await expect.poll(() => store.get()).toMatchObject({ accessLost: false });
  });

  it('takes access away at the button only', async () => {
    const { store } = await openOptions({ access: 'everywhere' });
    await page.getByRole('radio', { name: 'Only when I ask' }).click();
    expect((await store.get()).access).toBe('everywhere');
    const waiting = page.getByText('Not in use yet', { exact: false });
    await expect.element(waiting).toBeVisible();
    await page.getByTestId('apply-access').click();
    await expect
      .element(page.getByText('Now: only when you ask.'))
      .toBeVisible();
    await expect.poll(() => store.get()).toMatchObject({ access: 'ask' });
    await expect.element(waiting).not.toBeInTheDocument();
  });

  it.each([
    [
      { access: 'sites', sites: ['news.example'] },
      'On sites I choose',
      'nothing has changed',
    ],
    [{ access: 'ask' }, 'Only when I ask', 'nothing is read unless you ask'],
  ])(
    'says what still holds when more is declined: %j',
    async (was, at, said) => {
      const { store } = await openOptions(was, false);
      await page.getByRole('radio', { name: 'On every site' }).click();
      await page.getByTestId('apply-access').click();
      await expect
        .element(page.getByText(said, { exact: false }))
        .toBeVisible();
      await expect.element(page.getByRole('radio', { name: at })).toBeChecked();
      expect(await store.get()).toMatchObject(was);
      expect(await axeFindings()).toEqual([]);
    },
  );

  it('takes saved places to a file and back', async () => {
    const { savedStore, files } = await openOptions();
    await page.getByRole('button', { name: /copy in a file/u }).click();
    await expect
      .poll(() => [...files.keys()])
      .toEqual(['commonplace-2026-11-20.json']);
    await savedStore.clear();
    const [text = ''] = files.values();
    await page
      .getByLabelText('Bring a file back')
      .upload(new File([text], 'kept.json'));
    await expect
      .element(page.getByText('Added: 1. Had already: 0.', { exact: false }))
      .toBeVisible();
  });

  it('says which notes of a file found no room', async () => {
    const { savedStore } = await openOptions();
    const list = await savedStore.list();
    const [item] = list.ok ? list.value : [];
    await savedStore.setNote(item!.id, 'a'.repeat(6_000));
    const text = writeSavedFile([{ ...item!, note: 'b'.repeat(6_000) }]);
    await page
      .getByLabelText('Bring a file back')
      .upload(new File([text], 'kept.json'));
    const said = page.getByText(/no room beside yours: 1\. .* in the file/u);
    await expect.element(said).toBeVisible();
  });

  it('says an outcome in the language that is chosen after it', async () => {
    const { model, savedStore } = await openOptions();
    const list = await savedStore.list();
    const text = writeSavedFile(list.ok ? list.value : []);
    await model.importFile({ text: () => Promise.resolve(text) });
    const said = () => model.dataReport.value;
    expect(said()?.text).toMatch(/^Added: 0\. Had already: 1\./u);
    await model.change({ interfaceLanguage: 'de' });
    expect(said()?.text).toMatch(/^Hinzugefügt: 0\. Schon da: 1\./u);
    await model.importFile({ text: () => Promise.resolve('{') });
    await model.change({ interfaceLanguage: 'fr' });
    expect(said()?.text).toMatch(/^Ce fichier n’a pas pu être lu\./u);
    expect(said()?.kind).toBe('problem');
  });

  it('says which notes of a file are too long to come back whole', async () => {
    const { savedStore } = await openOptions();
    const note = 'b'.repeat(MAX_NOTE + 1);
    const item = { id: 'new', resource: aResource({ id: 'new' }), savedAt: 3 };
    await page
      .getByLabelText('Bring a file back')
      .upload(new File([writeSavedFile([{ ...item, note }])], 'kept.json'));
    await expect
      .element(page.getByText(/too long to bring back whole: 1\./u))
      .toBeVisible();
    const list = await savedStore.list();
    expect(list.ok && list.value[0]?.note).toHaveLength(MAX_NOTE);
  });

  it('says what is wrong with a file, and changes nothing', async () => {
    const { savedStore } = await openOptions();
    await page
      .getByLabelText('Bring a file back')
      .upload(new File(['{"format":'], 'cut.json'));
    await expect.element(page.getByText(/may be cut off/u)).toBeVisible();
    const list = await savedStore.list();
    expect(list.ok && list.value.length).toBe(1);
  });

  it('erases only after it was confirmed', async () => {
    const { erase } = await openOptions();
    const opener = page.getByRole('button', { name: 'Erase everything' });
    await opener.click();
    await expect
      .element(page.getByRole('button', { name: 'Keep everything' }))
      .toHaveFocus();
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(opener).toHaveFocus();
    expect(erase).not.toHaveBeenCalled();

    await opener.click();
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    expect(erase).toHaveBeenCalledOnce();
  });
});
