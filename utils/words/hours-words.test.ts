import { describe, expect, it } from 'vitest';
import { parseHours } from '@/utils/catalogue/parse-hours.ts';
import { hoursInWords } from './hours-words.ts';
import { createLabels } from './labels.ts';

const inWords = (text: string, language: string) =>
  hoursInWords(
    parseHours(text, { country: 'DE', areas: [] }),
    createLabels([language]),
  );

describe('hoursInWords', () => {
  it.each([
    ['24/7', 'en', 'day and night'],
    ['24/7', 'de', 'Tag und Nacht'],
    ['Mon-Thu 9:00-15:00', 'en', 'Mon-Thu 9:00-15:00'],
    ['Mon-Thu 9:00-15:00', 'de', 'Mo-Do 9:00-15:00'],
    [
      'Mon-Fri 9:00-21:00, Sun 17:00-21:00',
      'es',
      'lun-vie 9:00-21:00, dom 17:00-21:00',
    ],
    ['Daily 8:00-22:00', 'fr', 'tous les jours 8:00-22:00'],
    ['Evenings, when term is on', 'de', 'Evenings, when term is on'],
  ])('says %s in %s', (text, language, words) => {
    expect(inWords(text, language)).toBe(words);
  });
});
