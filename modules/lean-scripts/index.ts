import { defineWxtModule } from 'wxt/modules';
import { lean, LEAN_DEFINE } from './lean.ts';

/** WXT's own entry of a script that is injected by hand. */
const ENTRY = /unlisted-script-entrypoint/u;
/** WXT's `defineUnlistedScript`. */
const DEFINE = /define-unlisted-script/u;

/** Starts our scripts without WXT's wrapper: 0.17 kB of each, after gzip. */
export default defineWxtModule({
  name: 'lean-scripts',
  setup(wxt) {
    const made = { entry: false, define: false };
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'commonplace:lean-scripts',
          transform(code, id) {
            if (DEFINE.test(id)) {
              made.define = true;
              return LEAN_DEFINE;
            }
            if (!ENTRY.test(id)) return undefined;
            made.entry = true;
            return lean(code);
          },
        },
      ];
    });
    wxt.hook('build:done', () => {
      if (!made.entry || !made.define) {
        throw new Error('lean-scripts: WXT names its entries otherwise by now');
      }
    });
  },
});
