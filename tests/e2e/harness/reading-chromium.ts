import {
  type RunningChromium,
  startChromium,
} from '@/tools/browsers/chromium.ts';
import type { Site } from '@/tools/browsers/site.ts';
import { finishWelcome } from '@/tools/preview/visit.ts';
import { CHROMIUM_E2E } from './builds.ts';

/** Chromium with the e2e build, which may read on every site. */
export async function startReading(
  site: Site,
  options: Partial<Parameters<typeof startChromium>[0]> = {},
): Promise<RunningChromium> {
  const browser = await startChromium({
    extension: CHROMIUM_E2E,
    proxy: site.address,
    ...options,
  });
  await finishWelcome(browser, 'everywhere');
  return browser;
}
