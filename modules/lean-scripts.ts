import { defineWxtModule } from 'wxt/modules';

/** WXT's own entry of a script that is injected by hand. */
const ENTRY = /unlisted-script-entrypoint/u;
const DEFINITION = /import definition from (?:"[^"]+"|'[^']+');/u;

/**
 * Starts our scripts without what WXT wraps around them: a logger that is
 * silent in the package, and plugins that there are none of. It is 0.2 kB
 * after gzip of each, which every page would pay; the browser tells of an
 * error at the start by itself.
 */
export default defineWxtModule({
  name: 'lean-scripts',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'commonplace:lean-scripts',
          transform: (code, id) => (ENTRY.test(id) ? lean(code) : undefined),
        },
      ];
    });
  },
});

function lean(code: string): string {
  const [definition] = DEFINITION.exec(code) ?? [];
  if (!definition) {
    throw new Error('lean-scripts: WXT starts scripts in another way by now');
  }
  return `${definition}\nexport default definition.main();`;
}
