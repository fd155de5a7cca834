import type { Guide } from '@/utils/guides/guide.ts';
import { readOnce } from './read-once.ts';

/** Reads the guides that were packaged with the extension, in all languages. */
export type LoadGuides = () => Promise<readonly Guide[]>;

/**
 * Makes a loader that reads the packaged `guides.json` once. The build
 * validated it (`modules/guides`), so it is not parsed again here.
 */
export function createGuidesLoader(): LoadGuides {
  return readOnce(async () => {
    const file = await fetch('/guides.json');
    return (await file.json()) as readonly Guide[];
  });
}
