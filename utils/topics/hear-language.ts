import { frequentWords } from './language.ts';
import { JUDGED_LANGUAGES, type JudgedLanguage } from './taxonomy.ts';
import { tokens } from './tokens.ts';

/** Words from which on a text tells that it is in another language. */
const ENOUGH = 50;
/**
 * Share of frequent words below which a text is in none of the languages: one
 * of ours in a thousand has less; Swedish has 4 %, Turkish 2 %, Arabic none.
 */
const HARDLY = 0.06;
/** Most English texts have a quarter or more, Dutch and Danish a tenth. */
const ENGLISH = 0.18;

/** Hears whether a text is in a language that can be judged. */
export interface LanguageHeard {
  add(text: string): void;
  isJudged(): boolean;
}

/**
 * Believes the language that a page states, which tells Catalan from Spanish;
 * but not where the text is plainly English, and no page with hardly any of
 * our words.
 */
export function hearLanguage(stated: string | undefined): LanguageHeard {
  const said = stated?.toLowerCase().split('-')[0];
  const others = said && !JUDGED_LANGUAGES.some((one) => one === said);
  const hits = new Map<JudgedLanguage, number>();
  let words = 0;
  const share = (language: JudgedLanguage) =>
    (hits.get(language) ?? 0) / Math.max(words, 1);

  return {
    add(text) {
      const heard = tokens(text);
      words += heard.length;
      for (const language of JUDGED_LANGUAGES) {
        const frequent = frequentWords(language);
        const more = heard.filter((word) => frequent.has(word)).length;
        hits.set(language, (hits.get(language) ?? 0) + more);
      }
    },
    isJudged: () =>
      others
        ? share('en') >= ENGLISH
        : words < ENOUGH ||
          JUDGED_LANGUAGES.some((language) => share(language) >= HARDLY),
  };
}
