import { deWords } from '@/assets/cues/de.ts';
import { enWords } from '@/assets/cues/en.ts';
import { esWords } from '@/assets/cues/es.ts';
import { frWords } from '@/assets/cues/fr.ts';
import { ptWords } from '@/assets/cues/pt.ts';
import { JUDGED_LANGUAGES, type JudgedLanguage } from './taxonomy.ts';
import { tokens } from './tokens.ts';

/** Words from which on a text tells its language better than its page does. */
const ENOUGH = 20;
/** Share of frequent words that a text has at least in its own language. */
const LEAST_SHARE = 0.12;
/** Spanish and Portuguese share many words: a change must be clear. */
const CLEARLY = 1.5;
/** Words that are looked at together: two or three sentences. */
const PIECE = 40;

/** Only these words, not the tables, are part of the judge itself. */
const FREQUENT: Readonly<Record<JudgedLanguage, string>> = {
  en: enWords,
  es: esWords,
  fr: frWords,
  de: deWords,
  pt: ptWords,
};
const frequentSets = new Map<JudgedLanguage, ReadonlySet<string>>();

/**
 * The language of a text: the one that the page states, unless it clearly has
 * more frequent words of another; else the one it has most of, or English.
 */
export function pickLanguage(
  words: readonly string[],
  stated: string | undefined,
): JudgedLanguage {
  const said = JUDGED_LANGUAGES.find(
    (language) => stated?.toLowerCase().split('-')[0] === language,
  );
  if (said) return nextLanguage(words, said);
  const [best] = byShare(words);
  const tells = words.length >= ENOUGH && best && best.share >= LEAST_SHARE;
  return tells ? best.language : 'en';
}

/** Words of a text that are in one language. */
export interface LanguageRun {
  readonly language: JudgedLanguage;
  readonly words: readonly string[];
}

/**
 * A block's words, cut where its language changes, in a text that was in
 * `current` so far. Another language counts only where it is clear.
 */
export function languageRuns(
  words: readonly string[],
  current: JudgedLanguage,
): LanguageRun[] {
  const runs: { language: JudgedLanguage; words: string[] }[] = [];
  let language = current;
  for (let start = 0; start < words.length; start += PIECE) {
    const piece = words.slice(start, start + PIECE);
    language = nextLanguage(piece, language);
    const last = runs.at(-1);
    if (last?.language === language) last.words.push(...piece);
    else runs.push({ language, words: piece });
  }
  return runs;
}

function nextLanguage(
  words: readonly string[],
  current: JudgedLanguage,
): JudgedLanguage {
  if (words.length < ENOUGH) return current;
  const [best, ...others] = byShare(words);
  const before = others.find(({ language }) => language === current);
  if (!best || !before || best.share < LEAST_SHARE) return current;
  return best.share >= CLEARLY * before.share ? best.language : current;
}

function byShare(
  words: readonly string[],
): { language: JudgedLanguage; share: number }[] {
  return JUDGED_LANGUAGES.map((language) => {
    const frequent = frequentWords(language);
    const hits = words.filter((word) => frequent.has(word)).length;
    return { language, share: hits / words.length };
  }).sort((a, b) => b.share - a.share);
}

/** The frequent short words of a language, as `tokens` gives them. */
export function frequentWords(language: JudgedLanguage): ReadonlySet<string> {
  const known = frequentSets.get(language);
  if (known) return known;
  const made = new Set(tokens(FREQUENT[language]));
  frequentSets.set(language, made);
  return made;
}
