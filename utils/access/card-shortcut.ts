import browser from 'webextension-polyfill';

/**
 * The keys that move to the card, as the browser writes them; empty when none
 * are set, null where the browser has no such keys.
 */
export async function cardShortcut(): Promise<string | null> {
  // Firefox for Android has no commands.
  const { commands } = browser as Partial<typeof browser>;
  const all = (await commands?.getAll()) ?? [];
  const command = all.find(({ name }) => name === 'focus-card');
  return command ? (command.shortcut ?? '') : null;
}
