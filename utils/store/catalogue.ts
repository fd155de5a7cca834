import type { Resource } from '@/utils/catalogue/resource.ts';

/** Reads the catalogue that was packaged with the extension. */
export type LoadCatalogue = () => Promise<readonly Resource[]>;

/**
 * Makes a loader that reads the packaged `catalogue.json` once. The build
 * validated it (`modules/catalogue`), so it is not parsed again here.
 */
export function createCatalogueLoader(
  address = '/catalogue.json',
): LoadCatalogue {
  let loaded: Promise<readonly Resource[]> | undefined;
  return () =>
    (loaded ??= fetch(address).then(
      (file) => file.json() as Promise<readonly Resource[]>,
    ));
}
