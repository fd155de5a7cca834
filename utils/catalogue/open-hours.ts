import type { Hours } from './resource.ts';

const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/**
 * Minutes until somebody is there: 0 means now; null that it is not known.
 *
 * @param now in milliseconds since 1970.
 */
export function minutesUntilOpen(
  hours: Hours | undefined,
  now: number,
): number | null {
  if (hours === undefined) return null;
  if (hours.always) return 0;
  const { open, zone } = hours;
  if (open === undefined || zone === undefined) return null;
  const current = minuteOfWeek(now, zone);
  const waits = open.flatMap(({ days, from, to }) =>
    days.map((day) => {
      const start = (day - 1) * DAY_MINUTES + from;
      const since = (current - start + WEEK_MINUTES) % WEEK_MINUTES;
      return since < to - from ? 0 : WEEK_MINUTES - since;
    }),
  );
  return Math.min(...waits);
}

/** Minutes since Monday 0:00 in a zone. */
function minuteOfWeek(now: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? '';
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(
    part('weekday'),
  );
  return day * DAY_MINUTES + Number(part('hour')) * 60 + Number(part('minute'));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A zone's clock; making one takes longer than reading it a hundred times. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(zone, clock);
  return clock;
}
