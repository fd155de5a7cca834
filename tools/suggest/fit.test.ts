import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/modules/catalogue/read-catalogue.ts';
import { fits } from './fit.ts';

const all = fits(readCatalogue().resources);

describe('the first suggestions', () => {
  it('are three, for each pair and country', () => {
    expect(all).toHaveLength(13 * 8);
    expect(all.filter(({ first }) => first.length !== 3)).toEqual([]);
  });

  it('have one that acts on the cause wherever one is known', () => {
    const missing = all.filter(({ acting, gap }) => !acting && !gap);
    expect(missing.map(({ country, cause }) => [country, cause])).toEqual([]);
  });

  it('fit, or say that they stand in', () => {
    for (const { unfitting } of all) {
      for (const { reasons } of unfitting) {
        expect(reasons).toContainEqual({ code: 'stands-in' });
      }
    }
  });

  it('begin with one that fits, but where nothing is known', () => {
    const wrong = all.filter(
      ({ first, unfitting, gap }) =>
        !gap && unfitting.some((one) => one === first[0]),
    );
    expect(wrong).toEqual([]);
  });
});
