import { defineWxtModule } from 'wxt/modules';

/** The tables of cues, as people edit them. */
const TABLE = /\/assets\/cues\/[a-z]{2}\.ts$/u;

/**
 * Takes out the blanks that lay a table out for people: half a kilobyte of
 * each after gzip.
 */
export default defineWxtModule({
  name: 'packed-cues',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'commonplace:packed-cues',
          transform: (code, id) =>
            TABLE.test(id)
              ? code.replaceAll(' | ', '|').replaceAll(/\n\s+/gu, '\n')
              : undefined,
        },
      ];
    });
  },
});
