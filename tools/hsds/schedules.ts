import type { Resource } from '@/utils/catalogue/resource.ts';
import type { HsdsSchedule } from './hsds.ts';
import { uuid } from './uuid.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY_MINUTES = 24 * 60;

/**
 * Opening hours as schedules. HSDS 3.1 has a number for the zone, which summer
 * time makes wrong twice a year; the zone's name is in the notes.
 */
export function schedulesOf({ id, hours }: Resource): HsdsSchedule[] {
  if (hours === undefined) return [];
  const base = (index: number) => ({
    id: uuid('schedule', id, String(index)),
    service_id: uuid('service', id),
    description: hours.text,
  });
  const { open, zone } = hours.always
    ? {
        open: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: DAY_MINUTES }],
        zone: undefined,
      }
    : hours;
  if (open === undefined) return [base(0)];
  return open.map(({ days, from, to }, index) => ({
    ...base(index),
    freq: 'WEEKLY',
    byday: days.map((day) => DAYS[day - 1]).join(','),
    opens_at: clock(from),
    closes_at: clock(to),
    ...(zone === undefined ? {} : { notes: `Times are in ${zone}.` }),
  }));
}

/** `HH:MM`; the end of a day is 23:59, since 24:00 is no time in RFC 3339. */
function clock(minutes: number): string {
  if (minutes === DAY_MINUTES) return '23:59';
  const hours = Math.floor(minutes / 60) % 24;
  return [hours, minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
