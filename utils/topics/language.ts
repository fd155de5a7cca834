import { TABLES } from './tables.ts';
import { JUDGED_LANGUAGES, type JudgedLanguage } from './taxonomy.ts';
import { tokens } from './tokens.ts';

/** Words from which on a text tells its language better than its page does. */
const ENOUGH = 20;
/** Share of frequent words that a text has at least in its own language. */
const LEAST_SHARE = 0.12;

/**
 * The language of a text: the one whose frequent words it has most of; where
 * that is not clear, the one that the page states; else English.
 */
export function pickLanguage(
  words: readonly string[],
  stated: string | undefined,
): JudgedLanguage {
  const said = JUDGED_LANGUAGES.find(
    (language) => stated?.toLowerCase().split('-')[0] === language,
  );
  if (words.length < ENOUGH) return said ?? 'en';
  const [best] = JUDGED_LANGUAGES.map((language) => {
    const common = commonWords(language);
    const hits = words.filter((word) => common.has(word)).length;
    return { language, share: hits / words.length };
  }).sort((a, b) => b.share - a.share);
  return best && best.share >= LEAST_SHARE ? best.language : (said ?? 'en');
}

const commonSets = new Map<JudgedLanguage, ReadonlySet<string>>();

function commonWords(language: JudgedLanguage): ReadonlySet<string> {
  const known = commonSets.get(language);
  if (known) return known;
  const made = new Set(tokens(TABLES[language].common));
  commonSets.set(language, made);
  return made;
}
