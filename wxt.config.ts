import { defineConfig } from 'wxt';

/** Every web page; asked for at the reader's click, never at install. */
const ANY_SITE = ['http://*/*', 'https://*/*'];

export default defineConfig({
  // Explicit imports keep the layers visible, lintable and testable without
  // WXT's plugin.
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: 'Commonplace',
    description:
      'A commonplace book for the web: keep what is worth keeping, find where people meet.',
    // Reasons for each permission: PRIVACY.md.
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    // Tests and the preview cannot answer a browser prompt, so their build
    // has the host permission granted from the start.
    ...(mode === 'e2e'
      ? { host_permissions: ANY_SITE }
      : { optional_host_permissions: ANY_SITE }),
    action: { default_title: 'Commonplace' },
    commands: {
      'focus-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: 'Move to the card on this page',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'commonplace@commonplace.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
