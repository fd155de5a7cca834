import { tsImport } from 'tsx/esm/api';
import { defineWxtModule } from 'wxt/modules';
import type { readGuides as readGuidesNow } from './read-guides.ts';

/** What `read-guides.ts` exports. */
interface ReadGuidesModule {
  readonly readGuides: typeof readGuidesNow;
}

/**
 * Packs `assets/guides/LANGUAGE/*.md` as `guides.json`. A mistake in a guide
 * ends the build, with one line that tells what to mend.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', async (_, assets) => {
    // WXT's own loader does not know the `@/` paths of our code.
    const { readGuides } = (await tsImport(
      './read-guides.ts',
      import.meta.url,
    )) as ReadGuidesModule;
    const { guides, problems } = readGuides();
    if (problems.length > 0) {
      throw new Error(`The guides have mistakes:\n${problems.join('\n')}`);
    }
    assets.push({
      relativeDest: 'guides.json',
      contents: JSON.stringify(guides),
    });
  });
});
