import { computed, signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { HiddenModel } from '@/utils/models/hidden-model.ts';
import type { ResourceView } from '@/utils/models/resource-view.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { Suggestions } from './Suggestions.tsx';
import { actions, axeFindings, show, viewOf } from './testing.tsx';

const PLACES = ['First', 'Second', 'Third'].map((name) =>
  viewOf(aResource({ id: name, name: `${name} Circle` })),
);

/** Suggestions of which some are put aside, where `may` lets them. */
function openSuggestions(may = () => Promise.resolve(true)) {
  const aside = signal<readonly ResourceView[]>([]);
  const hidden: HiddenModel = {
    last: computed(() => aside.value.at(-1) ?? null),
    hide: async (entry) => {
      const done = await may();
      if (done) aside.value = [...aside.value, entry];
      return done;
    },
    undo: () => {
      aside.value = aside.value.slice(0, -1);
      return Promise.resolve(true);
    },
    forget: () => (aside.value = []),
  };
  const List = () => (
    <Suggestions
      views={PLACES.filter((place) => !aside.value.includes(place))}
      actions={actions()}
      hidden={hidden}
    />
  );
  show(<List />);
}

const suggestions = () => page.getByTestId('suggestion');

describe('Suggestions', () => {
  it('puts aside what is not for me, with Undo and a place for the focus', async () => {
    openSuggestions();
    await page
      .getByRole('button', { name: 'Not for me (Second Circle)' })
      .click();
    await expect
      .element(page.getByText('Second Circle is not suggested any more.'))
      .toBeVisible();
    expect(suggestions().elements()).toHaveLength(2);
    await expect
      .element(page.getByRole('heading', { name: 'Third Circle' }))
      .toHaveFocus();
    expect(await axeFindings()).toEqual([]);

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(suggestions().nth(1)).toBeVisible();
    expect(suggestions().elements()).toHaveLength(3);
  });

  it('keeps the place for the focus when nothing could be stored', async () => {
    openSuggestions(() => Promise.resolve(false));
    const hide = page.getByRole('button', {
      name: 'Not for me (Second Circle)',
    });
    await hide.click();
    await expect.element(hide).toHaveFocus();
    expect(suggestions().elements()).toHaveLength(3);
  });

  it('can all be handed on at once', async () => {
    openSuggestions();
    await page.getByText('Share these 3').click();
    await expect
      .element(page.getByRole('link', { name: 'E-mail (Share these 3)' }))
      .toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('PrintSheet', () => {
  it('has its place on paper only', () => {
    const root = show(<PrintSheet entries={PLACES} />);
    const sheet = root.querySelector('.print-sheet');
    expect(sheet?.querySelectorAll('li')).toHaveLength(3);
    expect(sheet && getComputedStyle(sheet).display).toBe('none');
    expect(sheet?.textContent).not.toContain('Your note');
    expect(show(<PrintSheet entries={[]} />).querySelector('ul')).toBeNull();
  });
});
