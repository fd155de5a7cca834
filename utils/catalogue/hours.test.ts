import { describe, expect, it } from 'vitest';
import { minutesUntilOpen } from './open-hours.ts';
import { parseHours } from './parse-hours.ts';

const GB = { country: 'GB', areas: [] };
const US = { country: 'US', areas: [] };

describe('parseHours', () => {
  it.each([
    ['Mon-Fri 9:00-17:00', GB, [[[1, 2, 3, 4, 5], 540, 1020]]],
    ['Thu, Sun 20:00-22:00 Eastern', US, [[[4, 7], 1200, 1320]]],
    ['Fri-Mon 15:30-0:30', GB, [[[5, 6, 7, 1], 930, 1470]]],
    [
      'Mon, Wed-Fri 9:30-17:00; Tue 13:00-20:00',
      GB,
      [
        [[1, 3, 4, 5], 570, 1020],
        [[2], 780, 1200],
      ],
    ],
    ['Mon 19:00-21:00, not on bank holidays', GB, [[[1], 1140, 1260]]],
  ])('reads %j', (text, hints, times) => {
    const { open } = parseHours(text, hints);
    expect(open).toEqual(times.map(([days, from, to]) => ({ days, from, to })));
  });

  it.each([
    ['Evenings; times are on the site', GB],
    // Nobody knows which of the country's zones is meant.
    ['Daily 10:00-20:00', { country: 'AU', areas: [] }],
    ['Daily 15:00-24:00 local time', { country: 'AU', areas: [] }],
  ])('only shows %j', (text, hints) => {
    expect(parseHours(text, hints)).toEqual({ always: false, text });
  });

  it('knows that Arizona keeps winter time', () => {
    const { zone } = parseHours('Daily 8:00-22:00 Mountain', {
      country: 'US',
      areas: ['US-AZ'],
    });
    expect(zone).toBe('America/Phoenix');
  });
});

describe('minutesUntilOpen', () => {
  const weekdays = parseHours('Mon-Fri 9:00-17:00', GB);
  const nights = parseHours('Sun 22:00-6:00', GB);

  it.each([
    ['open', weekdays, '2026-07-06T09:00:00Z', 0],
    ['an hour too early, in summer time', weekdays, '2026-07-06T07:00:00Z', 60],
    ['closed on Friday evening', weekdays, '2026-01-09T17:00:00Z', 64 * 60],
    [
      'over midnight and the end of the week',
      nights,
      '2026-01-12T05:59:00Z',
      0,
    ],
    ['after that night', nights, '2026-01-12T06:00:00Z', 160 * 60],
    ['day and night', parseHours('24/7', GB), '2026-01-12T06:00:00Z', 0],
  ])('%s', (_, hours, now, minutes) => {
    expect(minutesUntilOpen(hours, Date.parse(now))).toBe(minutes);
  });

  it('says when it does not know', () => {
    expect(minutesUntilOpen(undefined, 0)).toBeNull();
    expect(minutesUntilOpen(parseHours('Evenings', GB), 0)).toBeNull();
  });
});
