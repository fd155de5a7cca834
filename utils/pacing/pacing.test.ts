import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  afterBadge,
  afterLater,
  afterOffer,
  EMPTY_LEDGER,
  type Ledger,
  quietBecause,
} from './pacing.ts';

const RULES = { offersPerDay: 3, minutesApart: 30 };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = Date.UTC(2026, 0, 15, 12);

/** Offers at minutes after noon, each on a site of its own and answered. */
function answeredAt(...minutes: number[]): Ledger {
  return minutes.reduce<Ledger>(
    (ledger, minute, index) =>
      afterAnswer(afterOffer(ledger, index, NOON + minute * MINUTE)),
    EMPTY_LEDGER,
  );
}

describe('quietBecause', () => {
  it.each([
    ['the first offer may come', EMPTY_LEDGER, 9, 0, null],
    ['not twice in half an hour', answeredAt(0), 9, 29, 'too-soon'],
    ['half an hour later it may', answeredAt(0), 9, 30, null],
    ['one a site a day', answeredAt(0), 0, 23 * 60, 'site-today'],
    ['the site again the next day', answeredAt(0), 0, 24 * 60, null],
    ['three a day', answeredAt(0, 60, 120), 9, 600, 'day-full'],
    ['a place is free after a day', answeredAt(0, 60, 120), 9, 1441, null],
    ['later means later', afterLater(answeredAt(0), NOON), 9, 179, 'later'],
    ['later today', afterLater(answeredAt(0), NOON), 9, 180, null],
    [
      'unanswered: not in an hour',
      afterOffer(EMPTY_LEDGER, 0, NOON),
      9,
      59,
      'too-soon',
    ],
    ['unanswered: an hour', afterOffer(EMPTY_LEDGER, 0, NOON), 9, 60, null],
  ] as const)('%s', (_, ledger, site, minute, expected) => {
    expect(quietBecause(ledger, site, NOON + minute * MINUTE, RULES)).toBe(
      expected,
    );
  });

  it('does not silence for days when the clock is set back', () => {
    const tomorrow = afterAnswer(afterOffer(EMPTY_LEDGER, 1, NOON + 24 * HOUR));
    expect(quietBecause(tomorrow, 2, NOON, RULES)).toBeNull();
  });

  it('keeps quiet for no year when "later" was said with a wrong clock', () => {
    const nextYear = afterLater(EMPTY_LEDGER, NOON + 365 * 24 * HOUR);
    expect(quietBecause(nextYear, 2, NOON, RULES)).toBeNull();
    const justNow = afterLater(EMPTY_LEDGER, NOON);
    expect(quietBecause(justNow, 2, NOON, RULES)).toBe('later');
  });

  it('never lets more than three through in any 24 hours', () => {
    const visit = fc.record({
      wait: fc.integer({ min: 0, max: 6 * 60 }),
      site: fc.integer({ min: 0, max: 5 }),
      answered: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 60 }), (visits) => {
        let ledger = EMPTY_LEDGER;
        let now = NOON;
        const shown: { at: number; site: number }[] = [];
        for (const { wait, site, answered } of visits) {
          now += wait * MINUTE;
          if (quietBecause(ledger, site, now, RULES) !== null) continue;
          ledger = afterOffer(ledger, site, now);
          if (answered) ledger = afterAnswer(ledger);
          shown.push({ at: now, site });
        }
        for (const { at } of shown) {
          const day = shown.filter((o) => o.at <= at && at - o.at < 24 * HOUR);
          expect(day.length).toBeLessThanOrEqual(3);
          expect(new Set(day.map((o) => o.site)).size).toBe(day.length);
        }
        shown.slice(1).forEach((offer, index) => {
          const before = shown[index];
          expect(offer.at - (before?.at ?? 0)).toBeGreaterThanOrEqual(
            30 * MINUTE,
          );
        });
      }),
    );
  });
});

describe('the gap', () => {
  it.each([
    [30, [60, 120, 240, 480, 480, 480]],
    [240, [480, 480]],
  ])('of %i minutes widens up to eight hours', (minutesApart, expected) => {
    const rules = { ...RULES, minutesApart };
    let ledger = EMPTY_LEDGER;
    const gaps = expected.map((_, site) => {
      ledger = afterOffer({ ...ledger, offers: [] }, site, NOON);
      let minutes = 0;
      const at = () => NOON + minutes * MINUTE;
      while (quietBecause(ledger, 99, at(), rules)) minutes += 30;
      return minutes;
    });
    expect(gaps).toEqual(expected);
  });

  it('is as it was again once a badge was chosen', () => {
    const unanswered = afterOffer(EMPTY_LEDGER, 0, NOON - 24 * HOUR);
    const badge = afterBadge(unanswered, 1, NOON);
    expect(quietBecause(badge, 2, NOON + 29 * MINUTE, RULES)).toBe('too-soon');
    expect(quietBecause(badge, 2, NOON + 30 * MINUTE, RULES)).toBeNull();
  });
});
