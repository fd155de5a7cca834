import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { tabAfterKey } from './tab-keys.ts';
import { Tabs } from './Tabs.tsx';
import { axeFindings, show } from './testing.tsx';

const TABS = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two' },
  { id: 'three', label: 'Three' },
] as const;

function Sample() {
  const [selected, select] = useState<(typeof TABS)[number]['id']>('one');
  return (
    <Tabs label="Parts" tabs={TABS} selected={selected} onSelect={select}>
      <p>Panel {selected}</p>
      <button type="button">Inside</button>
    </Tabs>
  );
}

describe('Tabs', () => {
  it('is one stop of the Tab key, with arrows between the tabs', async () => {
    show(<Sample />);
    await userEvent.keyboard('{Tab}{ArrowRight}');
    const two = page.getByRole('tab', { name: 'Two' });
    await expect.element(two).toHaveFocus();
    await expect.element(two).toHaveAttribute('aria-selected', 'true');
    await expect
      .element(page.getByRole('tabpanel', { name: 'Two' }))
      .toBeVisible();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByText('Inside')).toHaveFocus();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('tabAfterKey', () => {
  it.each([
    ['ArrowRight', 'c', false, 'a'],
    ['ArrowLeft', 'a', false, 'c'],
    ['ArrowLeft', 'a', true, 'b'],
    ['ArrowRight', 'b', true, 'a'],
    ['Home', 'c', false, 'a'],
    ['End', 'a', false, 'c'],
    ['Enter', 'a', false, null],
  ])('%s from %s (right to left: %s) leads to %s', (key, from, rtl, to) => {
    expect(tabAfterKey(key, ['a', 'b', 'c'], from, rtl)).toBe(to);
  });
});
