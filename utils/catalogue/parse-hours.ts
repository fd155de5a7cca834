import type { Hours, OpenTime } from './resource.ts';
import { zoneOf, type ZoneHints } from './time-zones.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DAY = `(?:${DAYS.join('|')})`;
const RANGE = `${DAY}(?:-${DAY})?`;
const SPAN = new RegExp(
  `^[,;]? ?(Daily|${RANGE}(?:, ${RANGE})*) (\\d{1,2}:\\d\\d)-(\\d{1,2}:\\d\\d)`,
  'u',
);
const ZONE = /^ (Eastern|Central|Mountain|Pacific|local time)\b/u;
const DAY_MINUTES = 24 * 60;

/**
 * Reads hours as an entry writes them: `24/7`, or words that begin like
 * `Mon-Fri 9:00-17:00, Sat 10:00-2:00 Eastern`. What follows, such as "not on
 * holidays", stays in the words. Other words are shown, and not computed with.
 */
export function parseHours(
  text: string,
  hints: Omit<ZoneHints, 'name'>,
): Hours {
  if (text === '24/7') return { always: true, text };
  const open: OpenTime[] = [];
  let rest = text;
  for (let span = SPAN.exec(rest); span; span = SPAN.exec(rest)) {
    const [whole, days = '', from = '', to = ''] = span;
    open.push(openTime(daysOf(days), minutes(from), minutes(to)));
    rest = rest.slice(whole.length);
  }
  const zone = zoneOf({ ...hints, name: ZONE.exec(rest)?.[1] });
  return {
    always: false,
    text,
    ...(open.length > 0 && zone !== null ? { open, zone } : {}),
  };
}

/** Closing at or before the opening means: on the next day. */
function openTime(days: readonly number[], from: number, to: number): OpenTime {
  return { days, from, to: to > from ? to : to + DAY_MINUTES };
}

/** Days of the week, Monday is 1. */
function daysOf(words: string): number[] {
  if (words === 'Daily') return DAYS.map((_, index) => index + 1);
  return words.split(', ').flatMap((range) => {
    const [first = '', last = first] = range.split('-');
    const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)];
    const length = ((to - from + DAYS.length) % DAYS.length) + 1;
    return Array.from(
      { length },
      (_, step) => ((from + step) % DAYS.length) + 1,
    );
  });
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
}
