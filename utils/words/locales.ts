import de from '@/locales/de.json' with { type: 'json' };
import en from '@/locales/en.json' with { type: 'json' };
import es from '@/locales/es.json' with { type: 'json' };
import fr from '@/locales/fr.json' with { type: 'json' };
import pt from '@/locales/pt.json' with { type: 'json' };

/** Every text of the interface has a key in `locales/en.json`. */
export type TextKey = keyof typeof en;

/** The texts of one language. */
export type Texts = Readonly<Record<TextKey, string>>;

const LOCALES: Readonly<Record<string, Texts>> = {
  en,
  de,
  es,
  fr,
  pt,
};

/** Languages that the interface speaks (BCP 47 primary subtags). */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(LOCALES);

/** The first wanted language that the interface speaks; else English. */
export function pickLanguage(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    if (primary in LOCALES) return primary;
  }
  return 'en';
}

/** The texts of a language that {@link pickLanguage} gave. */
export function textsOf(language: string): Texts {
  return LOCALES[language] ?? en;
}
