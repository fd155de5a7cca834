/** ISO 3166-1 alpha-2 codes, as of 2026. */
export const COUNTRIES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI ' +
  'BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN ' +
  'CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK ' +
  'FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM ' +
  'HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN ' +
  'KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ' +
  'ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP ' +
  'NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF ' +
  'TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI ' +
  'VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

/** Languages offered for places (BCP 47), beside those already chosen. */
export const LANGUAGES: readonly string[] = (
  'am ar bg bn ca cs cy da de el en es et fa fi fr ga gu he hi hr ht hu id ' +
  'is it ja ko lt lv mi mr ms nb nl pa pl pt ro ru sk sl so sq sr sv sw ta ' +
  'te th tl tr uk ur vi xh yue zh zu'
).split(' ');

/**
 * A first guess from the browser's languages, always shown and changeable:
 * the region of the first one that names a region. Null where none does.
 */
export function guessCountry(languages: readonly string[]): string | null {
  for (const tag of languages) {
    const region = localeOf(tag)?.region;
    if (region !== undefined && COUNTRIES.includes(region)) return region;
  }
  return null;
}

/** The browser's languages without their regions, each once. */
export function guessLanguages(languages: readonly string[]): string[] {
  const primary = languages
    .map((tag) => localeOf(tag)?.language)
    .filter((language) => language !== undefined);
  return [...new Set(primary)];
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    // Browsers let people type any language tag: one that is not well-formed
    // tells nothing.
    return null;
  }
}
