import { describe, expect, it } from 'vitest';
import { createLabels } from '@/utils/words/labels.ts';
import { resourceView } from './resource-view.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';

const labels = createLabels(['en']);
const now = new Date('2026-11-20T12:00:00Z');
const view = (said: Parameters<typeof aResource>[0]) =>
  resourceView(aResource(said), labels, now);

describe('resourceView', () => {
  it.each([
    [{}, ''],
    [{ communities: ['black', 'women'] }, 'Black people and women'],
    [{ ages: { min: 16, max: 25 } }, 'ages 16 to 25'],
    [{ ages: { min: 60 } }, 'ages 60 and over'],
    [{ ages: { max: 18 } }, 'up to age 18'],
    [{ labels: ['adults-only'] }, 'adults only'],
    [
      { communities: ['veterans'], labels: ['adults-only'] },
      'veterans · adults only',
    ],
  ] as const)('says for whom %j is', (said, words) => {
    expect(view(said).forWhom).toBe(words);
  });

  it.each([
    ['2026-07', 'Checked July 2026'],
    ['2025-05', 'Checked May 2025'],
    ['2025-04', 'Last checked April 2025, so it may have changed'],
    [null, 'Not checked yet'],
  ])('says of %j when it was checked', (checked, words) => {
    expect(view({ checked }).checked).toBe(words);
  });

  it('says where and in which languages', () => {
    expect(
      view({
        places: { worldwide: false, countries: ['IE', 'GB'], areas: [] },
        languages: ['en', 'ga'],
      }).where,
    ).toBe('Ireland and United Kingdom · English and Irish');
  });
});
