import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/modules/catalogue/read-catalogue.ts';
import { areasOf } from './areas.ts';

describe('areasOf', () => {
  it.each([
    ['US', 52],
    ['CA', 13],
    ['GB', 4],
    ['IE', 0],
    [null, 0],
  ])('of %s are %i', (country, count) => {
    expect(areasOf(country)).toHaveLength(count);
  });

  it('names each area that a place of the catalogue serves', () => {
    const used = readCatalogue().resources.flatMap(
      ({ places }) => places.areas,
    );
    const unnamed = new Set(
      used.filter((code) =>
        areasOf(code.slice(0, 2)).every((area) => area.code !== code),
      ),
    );
    expect([...unnamed]).toEqual([]);
  });
});
