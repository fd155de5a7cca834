import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings, show } from './testing.tsx';
import { WrongTopicButton } from './WrongTopicButton.tsx';

const button = page.getByRole('button', { name: 'Wrong topic' });

describe('WrongTopicButton', () => {
  it('can be tried again until it is noted, and then no more', async () => {
    const onPress = vi
      .fn<() => Promise<boolean>>()
      .mockResolvedValueOnce(false)
      .mockResolvedValueOnce(true);
    show(<WrongTopicButton onPress={onPress} />);
    await button.click();
    await expect.element(button).toHaveAttribute('aria-disabled', 'false');
    await button.click();
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    await button.click({ force: true });
    expect(onPress).toHaveBeenCalledTimes(2);
    await expect.element(button).toHaveFocus();
    expect(await axeFindings()).toEqual([]);
  });

  it('hears one press while the answer is awaited', async () => {
    const onPress = vi.fn(() => new Promise<boolean>(() => undefined));
    show(<WrongTopicButton onPress={onPress} />);
    await button.dblClick();
    expect(onPress).toHaveBeenCalledOnce();
  });
});
