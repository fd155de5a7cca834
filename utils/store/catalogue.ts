import type { Resource } from '@/utils/catalogue/resource.ts';
import { readOnce } from './read-once.ts';

/** Reads the catalogue that was packaged with the extension. */
export type LoadCatalogue = () => Promise<readonly Resource[]>;

/**
 * Makes a loader that reads the packaged `catalogue.json` once. The build
 * validated it (`modules/catalogue`), so it is not parsed again here.
 */
export function createCatalogueLoader(): LoadCatalogue {
  return readOnce(async () => {
    const file = await fetch('/catalogue.json');
    return (await file.json()) as readonly Resource[];
  });
}
