import { tsImport } from 'tsx/esm/api';
import { defineWxtModule } from 'wxt/modules';
import type { readCatalogue as readCatalogueNow } from './read-catalogue.ts';

/** What `read-catalogue.ts` exports. */
interface ReadCatalogueModule {
  readonly readCatalogue: typeof readCatalogueNow;
}

/**
 * Packs `assets/catalogue/*.yml` as `catalogue.json`. A mistake in an entry
 * ends the build, with one line that tells what to mend.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', async (_, assets) => {
    // WXT's own loader does not know the `@/` paths of our code.
    const { readCatalogue } = (await tsImport(
      './read-catalogue.ts',
      import.meta.url,
    )) as ReadCatalogueModule;
    const { resources, problems } = readCatalogue();
    if (problems.length > 0) {
      throw new Error(`The catalogue has mistakes:\n${problems.join('\n')}`);
    }
    assets.push({
      relativeDest: 'catalogue.json',
      contents: JSON.stringify(resources),
    });
  });
});
