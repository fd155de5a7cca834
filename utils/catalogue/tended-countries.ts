/**
 * The countries for which the first places are looked after by hand, and a
 * language that many speak there.
 */
export const TENDED_COUNTRIES = [
  ['US', 'en'],
  ['CA', 'en'],
  ['GB', 'en'],
  ['IE', 'en'],
  ['AU', 'en'],
  ['NZ', 'en'],
  ['IN', 'en'],
  ['ZA', 'en'],
  ['DE', 'de'],
  ['FR', 'fr'],
  ['ES', 'es'],
  ['MX', 'es'],
  ['BR', 'pt'],
] as const;
