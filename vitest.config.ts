import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tools/find-browsers.mjs';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };
const chromium = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        // Values in, values out: no browser, no plugin.
        resolve: { alias },
        test: {
          name: 'pure',
          include: ['{utils,modules,tools,tests}/**/*.test.ts'],
          exclude: [
            '**/*.browser.test.*',
            'tests/e2e/**',
            '**/node_modules/**',
          ],
          environment: 'node',
          // Properties over all causes take seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        // The built extension in real browsers. Most of the time passes in
        // waiting for somebody to read, so a few run beside each other.
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // Browsers share a busy machine.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        // Whatever needs a page: the reader, and each component with axe.
        resolve: { alias },
        // Found while tests run, each of these would reload them.
        optimizeDeps: {
          include: [
            '@preact/signals',
            'axe-core',
            'idb',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'valibot',
          ],
        },
        test: {
          name: 'browser',
          include: [
            '{utils,components,entrypoints}/**/*.browser.test.{ts,tsx}',
          ],
          // Pages share a busy machine; a frame may be long in coming.
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
