import type { Hours } from '@/utils/catalogue/resource.ts';
import type { Labels } from './labels.ts';

/** The days and "Daily", as `parse-hours.ts` knows them. */
const DAY_WORDS = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Daily)\b/gu;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** A Monday, at noon. */
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY = 24 * 60 * 60 * 1_000;

/**
 * When somebody is there, in words. Hours that are known as data have their
 * days in the reader's language; others are shown as they were written.
 */
export function hoursInWords(hours: Hours, labels: Labels): string {
  if (hours.always) return labels.t('hours.always');
  if (!hours.open || labels.language === 'en') return hours.text;
  const weekday = new Intl.DateTimeFormat(labels.language, {
    weekday: 'short',
    timeZone: 'UTC',
  });
  return hours.text.replaceAll(DAY_WORDS, (word) =>
    word === 'Daily'
      ? labels.t('hours.daily')
      : weekday.format(MONDAY + DAYS.indexOf(word) * DAY),
  );
}
