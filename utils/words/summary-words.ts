import type { Resource } from '@/utils/catalogue/resource.ts';

/** What a resource is, in one sentence, and in which language that is said. */
export interface SummaryWords {
  readonly summary: string;
  /** BCP 47, for the `lang` attribute; absent when not known. */
  readonly summaryLanguage?: string;
}

/** The summary in the reader's language where there is one. */
export function summaryWords(
  { summary, summaryLanguage, translations }: Resource,
  language: string,
): SummaryWords {
  const translated = translations?.[language];
  if (translated !== undefined) {
    return { summary: translated, summaryLanguage: language };
  }
  return summaryLanguage === undefined
    ? { summary }
    : { summary, summaryLanguage };
}
