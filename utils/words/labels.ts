import { pickLanguage, type TextKey, type Texts, textsOf } from './locales.ts';

/** What stands in a text's `{placeholders}`. */
type Values = Readonly<Record<string, string | number>>;

/** The interface's words in one language. */
export interface Labels {
  /** BCP 47, for `lang` attributes. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * The text of `key`, its `{placeholders}` filled; where `count` is 1 that of
   * `key.one`, if there is one.
   */
  readonly t: (key: TextKey, values?: Values) => string;
  /** "a, b and c", as the language writes it. */
  readonly list: (items: readonly string[]) => string;
  /** The name of a country (ISO 3166-1) in this language. */
  readonly country: (code: string) => string;
  /** The name of a language (BCP 47) in this language. */
  readonly languageName: (tag: string) => string;
  /** A month (`YYYY-MM`) in words; what is no month, as it is. */
  readonly month: (month: string) => string;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The words of the first wanted language that the interface speaks. */
export function createLabels(wanted: readonly string[]): Labels {
  const language = pickLanguage(wanted);
  const texts = textsOf(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const months = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return {
    language,
    direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr',
    t: (key, values) => fill(textFor(texts, key, values), values),
    list: (items) => lists.format(items),
    country: (code) => nameOf(countries, code),
    languageName: (tag) => nameOf(languages, tag),
    month: (month) => {
      const start = new Date(`${month}-01T00:00:00Z`);
      // `Intl` throws on what is no date, which would take the page down.
      return Number.isNaN(start.getTime()) ? month : months.format(start);
    },
  };
}

function textFor(texts: Texts, key: TextKey, values?: Values): string {
  const one = `${key}.one`;
  return texts[values?.count === 1 && isKey(texts, one) ? one : key];
}

function isKey(texts: Texts, key: string): key is TextKey {
  return Object.hasOwn(texts, key);
}

function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

/** `Intl` throws on codes that are not well-formed: show them as they are. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
