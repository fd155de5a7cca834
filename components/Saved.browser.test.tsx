import { describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { createAnnouncer } from '@/utils/models/announcer.ts';
import { createCatalogueModel } from '@/utils/models/catalogue-model.ts';
import { createSavedModel } from '@/utils/models/saved-model.ts';
import type { ResourceView } from '@/utils/models/resource-view.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { failure } from '@/utils/result.ts';
import { MAX_NOTE } from '@/utils/saved/saved-item.ts';
import { openDatabase } from '@/utils/store/database.ts';
import { createSavedStore, type SavedStore } from '@/utils/store/saved.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { Saved } from './Saved.tsx';
import { actions, axeFindings, sharing, show, TODAY } from './testing.tsx';

let databases = 0;

/**
 * A saved list on a real database of its own, with two places in it; `reread`
 * holds back what the list hears of later changes.
 */
async function openSaved(
  change: Partial<SavedStore> = {},
  reread = () => Promise.resolve(),
  share = sharing(),
  catalogue = createCatalogueModel(() => Promise.resolve([])),
) {
  const name = `saved-${(databases += 1)}`;
  const store = createSavedStore(() => openDatabase(name), name);
  await store.add(aResource({ id: 'first', name: 'First Circle' }), 1);
  await store.add(aResource({ id: 'second', name: 'Second Circle' }), 2);
  const model = createSavedModel(
    {
      ...store,
      watch: (listener, until) =>
        store.watch((what) => void reread().then(() => listener(what)), until),
      ...change,
    },
    () => 3,
    new AbortController().signal,
  );
  const announcer = createAnnouncer();
  await model.load();
  show(
    <Saved
      model={model}
      catalogue={catalogue}
      actions={actions({ share })}
      announcer={announcer}
      now={TODAY}
    />,
  );
  return { store, model, announcer };
}

/** Removes the newest; the list hears of it when `resume` is called. */
async function removeOnSlowDisk() {
  let resume = () => {};
  const disk = new Promise<void>((done) => (resume = done));
  const { announcer } = await openSaved({}, () => disk);
  await page.getByRole('button', { name: 'Remove (Second Circle)' }).click();
  await expect
    .poll(() => announcer.latest.value.text)
    .toBe('Second Circle was removed.');
  await new Promise(requestAnimationFrame);
  return { announcer, resume };
}

/** Runs a test with the page as it is on paper. */
async function printed(test: () => Promise<void>): Promise<void> {
  const emulate = (media: string) =>
    cdp().send('Emulation.setEmulatedMedia', { media });
  await emulate('print');
  await test().finally(() => emulate(''));
}

/** The notes as they are stored, the newest place's first. */
async function notesIn(store: SavedStore): Promise<string[]> {
  const list = await store.list();
  return list.ok ? list.value.map(({ note }) => note) : [];
}

const entries = () => page.getByTestId('saved-item');

describe('Saved', () => {
  it('lists what was kept, newest first', async () => {
    await openSaved();
    await expect
      .element(entries().first())
      .toMatchTextContent(/Second Circle/u);
    await expect.element(entries().last()).toMatchTextContent(/First Circle/u);
    expect(await axeFindings()).toEqual([]);
  });

  it('shows a place as it is today, and says which one is in no list any more', async () => {
    const today = aResource({ id: 'second', name: 'Second Circle, Moved' });
    const catalogue = createCatalogueModel(() => Promise.resolve([today]));
    await catalogue.load();
    const { announcer } = await openSaved({}, undefined, undefined, catalogue);
    const gone = 'It is not in the list any more.';
    await expect.element(entries().last()).toMatchTextContent(gone);
    await expect.element(entries().first()).not.toMatchTextContent(gone);
    expect(await axeFindings()).toEqual([]);
    await page
      .getByRole('button', { name: 'Remove (Second Circle, Moved)' })
      .click();
    await expect
      .poll(() => announcer.latest.value.text)
      .toBe('Second Circle, Moved was removed.');
    await expect
      .element(page.getByText('Second Circle, Moved was removed.'))
      .toBeVisible();
  });

  it('removes with Undo, and leads the focus to the next one', async () => {
    const { announcer } = await openSaved();
    await page.getByRole('button', { name: 'Remove (Second Circle)' }).click();
    await expect
      .element(page.getByRole('heading', { name: 'First Circle' }))
      .toHaveFocus();
    expect(announcer.latest.value).toMatchObject({
      text: 'Second Circle was removed.',
      // The note with Undo is seen.
      kind: 'noted',
    });
    expect(await axeFindings()).toEqual([]);

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .element(entries().first())
      .toMatchTextContent(/Second Circle/u);
    await expect
      .element(page.getByRole('heading', { name: 'Saved' }))
      .toHaveFocus();
  });

  it('says which note found no room when it is put back', async () => {
    const { announcer, store, model } = await openSaved();
    await store.setNote('second', 'a'.repeat(6_000));
    await model.load();
    await page.getByRole('button', { name: 'Remove (Second Circle)' }).click();
    await store.add(aResource({ id: 'second', name: 'Second Circle' }), 9);
    await store.setNote('second', 'b'.repeat(6_000));
    await page.getByRole('button', { name: 'Undo' }).click();
    await vi.waitFor(() =>
      expect(announcer.latest.value.text).toMatch(
        /found no room beside yours: 1\./u,
      ),
    );
    await expect
      .element(page.getByRole('heading', { name: 'Saved' }))
      .toHaveFocus();
    await expect
      .element(page.getByRole('button', { name: 'Undo' }))
      .toBeVisible();
  });

  it('keeps Undo in sight in a long list', async () => {
    const { store, model } = await openSaved();
    for (let at = 3; at < 20; at += 1) {
      await store.add(aResource({ id: `${at}`, name: `Circle ${at}` }), at);
    }
    await model.load();
    // The oldest stands last.
    await page.getByRole('button', { name: 'Remove (First Circle)' }).click();
    await expect
      .element(page.getByRole('button', { name: 'Undo' }))
      .toBeInViewport();
  });

  it('leads the focus on when a slow disk tells of the removal late', async () => {
    const { announcer, resume } = await removeOnSlowDisk();
    expect(entries().elements()).toHaveLength(2);
    resume();
    await expect
      .element(page.getByRole('heading', { name: 'First Circle' }))
      .toHaveFocus();
    expect(announcer.latest.value.text).toBe('Second Circle was removed.');
  });

  it('leaves whoever went on meanwhile where they are', async () => {
    const { resume } = await removeOnSlowDisk();
    const elsewhere = page.getByRole('button', {
      name: 'Add a note (First Circle)',
    });
    (elsewhere.element() as HTMLElement).focus();
    resume();
    await expect.poll(() => entries().elements().length).toBe(1);
    await expect.element(elsewhere).toHaveFocus();
  });

  it('leads the focus to the heading when nothing is left', async () => {
    const { store } = await openSaved();
    await store.remove('first');
    await expect.poll(() => entries().elements().length).toBe(1);
    await page.getByRole('button', { name: 'Remove (Second Circle)' }).click();
    await expect
      .element(page.getByRole('heading', { name: 'Saved' }))
      .toHaveFocus();
  });

  it('forgets a removal that failed', async () => {
    const { store, model } = await openSaved({
      remove: () => Promise.resolve(failure('full')),
    });
    await page.getByRole('button', { name: 'Remove (Second Circle)' }).click();
    await expect.poll(() => model.problem.value).toBe('full');
    // Another view can.
    await store.remove('second');
    await expect.poll(() => entries().elements().length).toBe(1);
    expect(document.activeElement).toBe(document.body);
  });

  it('stores a note as it is typed', async () => {
    const { store } = await openSaved();
    await page
      .getByRole('button', { name: 'Add a note (First Circle)' })
      .click();
    await userEvent.keyboard('Ask for Ana on Mondays');
    await expect
      .poll(() => notesIn(store))
      .toEqual(['', 'Ask for Ana on Mondays']);
    expect(await axeFindings()).toEqual([]);
  });

  it('says how much room a note has left, and when it has none', async () => {
    const { store, announcer } = await openSaved();
    await store.setNote('first', 'x'.repeat(MAX_NOTE - 301));
    const note = page.getByRole('textbox');
    await note.click();
    await expect.element(note).toHaveAccessibleDescription('');
    await userEvent.keyboard('{Control>}{End}{/Control}ab');
    await expect
      .element(note)
      .toHaveAccessibleDescription('Characters that still fit: 299.');
    expect(await axeFindings()).toEqual([]);

    await note.fill('y'.repeat(MAX_NOTE));
    const full = /^Your note is full\./u;
    await expect.element(note).toHaveAccessibleDescription(full);
    await userEvent.tab();
    expect(announcer.latest.value.text).toMatch(full);
    await expect.poll(() => notesIn(store)).toEqual(['', 'y'.repeat(MAX_NOTE)]);
  });

  it('prints the whole of a note, in the list and alone', async () => {
    const print = vi.fn(() => Promise.resolve());
    const { store } = await openSaved({}, undefined, sharing({ print }));
    const words = Array.from({ length: 99 }, (_, at) => `Line ${at}`);
    await store.setNote('first', words.join('\n'));
    const field = page.getByRole('textbox');
    await expect.element(field).toHaveValue(words.join('\n'));
    // More is read than in two rows, and the list stays at hand.
    const box = field.element();
    expect(box.clientHeight).toBeGreaterThan(200);
    expect(box.clientHeight).toBeLessThan(box.scrollHeight);

    await page.getByText('More, and share (First Circle)').click();
    await page
      .getByRole('button', { name: 'Print only this (First Circle)' })
      .click();
    const [sheet] = print.mock.lastCall as unknown as [ResourceView[]];
    expect(sheet.map(({ ownNote }) => ownNote)).toEqual([words.join('\n')]);

    const onPaper = box.nextElementSibling as HTMLElement;
    expect(onPaper.offsetHeight).toBe(0);
    await printed(async () => {
      await expect.poll(() => onPaper.innerText).toBe(words.join('\n'));
      expect(box.clientHeight).toBe(0);
      show(<PrintSheet entries={sheet} />);
      await expect
        .poll(
          () => document.querySelector<HTMLElement>('.print-sheet')?.innerText,
        )
        .toContain(`Your note\n\n${words.join('\n')}`);
    });
  });

  it('stays under the cursor when a note is emptied, here or elsewhere', async () => {
    const { store } = await openSaved();
    await store.setNote('first', 'Mondays');
    const note = page.getByRole('textbox', { name: /First Circle/u });
    await note.click();
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    await expect.poll(() => notesIn(store)).toEqual(['', '']);
    await new Promise(requestAnimationFrame);
    await userEvent.keyboard('Tuesdays');
    await expect.poll(() => notesIn(store)).toEqual(['', 'Tuesdays']);

    await store.setNote('first', '');
    await expect.element(note).toHaveValue('');
    await expect.element(note).toHaveFocus();
  });

  it('keeps what was typed on the screen when the disk is full', async () => {
    const { model } = await openSaved({
      setNote: () => Promise.resolve(failure('full')),
    });
    await page
      .getByRole('button', { name: 'Add a note (First Circle)' })
      .click();
    await userEvent.keyboard('Mondays');
    await expect.poll(() => model.problem.value).toBe('full');
    await expect.element(page.getByRole('textbox')).toHaveValue('Mondays');
    expect(await axeFindings()).toEqual([]);
  });

  it('shows what another view changes', async () => {
    const { store } = await openSaved();
    await store.setNote('first', 'from the library');
    await expect
      .element(page.getByRole('textbox'))
      .toHaveValue('from the library');
    await store.remove('second');
    await store.remove('first');
    await expect
      .element(page.getByText('Nothing kept yet.', { exact: false }))
      .toBeVisible();
  });
});
