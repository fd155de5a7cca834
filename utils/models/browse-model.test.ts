import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createBrowseModel, type Find } from './browse-model.ts';
import { createCatalogueModel } from './catalogue-model.ts';

const NOTHING: Find = () => ({
  resources: [],
  counts: {
    kind: new Map(),
    cause: new Map(),
    community: new Map(),
    format: new Map(),
    cost: new Map(),
    language: new Map(),
    country: new Map(),
  },
});

function browsing() {
  const country = signal<string | null>('DE');
  const catalogue = createCatalogueModel(() => Promise.resolve([]));
  return { country, model: createBrowseModel(catalogue, NOTHING, country) };
}

describe('browsing', () => {
  it('starts in the country that is set, and follows it', () => {
    const { country, model } = browsing();
    model.filter('kind', 'housing');
    country.value = 'FR';
    expect(model.filters.value).toMatchObject({
      country: 'FR',
      kind: 'housing',
    });
    model.filter('kind', null);
    expect(model.narrowed.value).toBe(false);
  });

  it.each(['ES', null])('stays in the country chosen here (%s)', (chosen) => {
    const { country, model } = browsing();
    model.filter('country', chosen);
    country.value = 'FR';
    expect(model.filters.value.country).toBe(chosen);
    expect(model.narrowed.value).toBe(true);
  });

  it('goes back to the country that is set by now', () => {
    const { country, model } = browsing();
    model.filter('country', 'ES');
    model.search('rent');
    country.value = 'FR';
    model.clear();
    expect(model.filters.value.country).toBe('FR');
    expect(model.narrowed.value).toBe(false);
    country.value = null;
    expect(model.filters.value.country).toBeNull();
  });
});
