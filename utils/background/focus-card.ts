import browser from 'webextension-polyfill';
import type { Message } from '@/utils/messages.ts';

/** Moves the keyboard focus to the page's card when its shortcut is pressed. */
export function focusCardOnCommand(): void {
  // Firefox for Android has no commands.
  const { commands } = browser as Partial<typeof browser>;
  commands?.onCommand.addListener(async (command, tab) => {
    if (command !== 'focus-card' || tab?.id === undefined) return;
    const message: Message<'focus-card'> = { type: 'focus-card' };
    await browser.tabs.sendMessage(tab.id, message).catch(() => {
      // No reader runs on this page, so there is no card to move to.
    });
  });
}
