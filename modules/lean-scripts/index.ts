import { defineWxtModule } from 'wxt/modules';
import { lean } from './lean.ts';

/** WXT's own entry of a script that is injected by hand. */
const ENTRY = /unlisted-script-entrypoint/u;

/** Starts our scripts without WXT's wrapper: 0.13 kB of each, after gzip. */
export default defineWxtModule({
  name: 'lean-scripts',
  setup(wxt) {
    let made = 0;
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'commonplace:lean-scripts',
          transform(code, id) {
            if (!ENTRY.test(id)) return undefined;
            made += 1;
            return lean(code);
          },
        },
      ];
    });
    wxt.hook('build:done', () => {
      if (made === 0) {
        throw new Error('lean-scripts: WXT names its entries otherwise by now');
      }
    });
  },
});
