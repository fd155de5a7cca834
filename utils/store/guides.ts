import type { Guide } from '@/utils/guides/guide.ts';

/** Reads the guides that were packaged with the extension, in all languages. */
export type LoadGuides = () => Promise<readonly Guide[]>;

/**
 * Makes a loader that reads the packaged `guides.json` once. The build
 * validated it (`modules/guides`), so it is not parsed again here.
 */
export function createGuidesLoader(address = '/guides.json'): LoadGuides {
  let loaded: Promise<readonly Guide[]> | undefined;
  return () =>
    (loaded ??= fetch(address).then(
      (file) => file.json() as Promise<readonly Guide[]>,
    ));
}
