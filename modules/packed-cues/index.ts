import { defineWxtModule } from 'wxt/modules';
import { packLists } from './pack-lists.ts';

/** The tables of cues, as people edit them. */
const TABLE = /\/assets\/cues\/[a-z]{2}\.ts$/u;

/** Packs the tables of cues while building. */
export default defineWxtModule({
  name: 'packed-cues',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'commonplace:packed-cues',
          transform: (code, id) =>
            TABLE.test(id) ? packLists(code) : undefined,
        },
      ];
    });
  },
});
