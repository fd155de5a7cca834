import { defineWxtModule } from 'wxt/modules';
import { readCatalogue } from './read-catalogue.ts';

/**
 * Packs `assets/catalogue/*.yml` as `catalogue.json`. A mistake in an entry
 * ends the build, with one line that tells what to mend.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, assets) => {
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
