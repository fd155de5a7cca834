import { defineWxtModule } from 'wxt/modules';
import { notices, packageOf } from './notices.ts';

/** Packs `LICENSES.txt`: the notices of every package that was bundled. */
export default defineWxtModule({
  name: 'licences',
  setup(wxt) {
    const packages = new Set<string>();
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'commonplace:licences',
          generateBundle(_, bundle) {
            for (const chunk of Object.values(bundle)) {
              if (chunk.type !== 'chunk') continue;
              for (const id of Object.keys(chunk.modules)) {
                const name = packageOf(id);
                if (name !== null) packages.add(name);
              }
            }
          },
        },
      ];
    });
    // Called when everything has been bundled.
    wxt.hook('build:publicAssets', (_, assets) => {
      assets.push({
        relativeDest: 'LICENSES.txt',
        contents: notices(packages),
      });
    });
  },
});
