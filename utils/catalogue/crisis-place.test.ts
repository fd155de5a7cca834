import { describe, expect, it } from 'vitest';
import { crisisPlace } from './crisis-place.ts';

describe('crisisPlace', () => {
  it.each([
    ['a guess before the welcome page', null, false, 'GB', true],
    ['a choice without it', 'DE', false, 'DE', false],
    ['a choice', 'DE', true, 'DE', false],
    ['no country, said on purpose', null, true, null, false],
  ])('%s', (_, chosen, welcomed, country, guessed) => {
    expect(
      crisisPlace({ country: chosen, welcomed }, ['en-GB', 'de']),
    ).toMatchObject({ country, guessed });
  });

  it('keeps the area that was chosen', () => {
    const chosen = { country: 'CA', area: 'CA-QC', welcomed: true };
    expect(crisisPlace(chosen, ['en-GB']).area).toBe('CA-QC');
  });

  it('claims no guess where the browser names no country', () => {
    expect(crisisPlace({ country: null, welcomed: false }, ['de'])).toEqual({
      country: null,
      guessed: false,
    });
  });
});
