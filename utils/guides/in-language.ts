import type { Guide } from './guide.ts';

/** The language in which every guide is written first. */
const FIRST = 'en';

/** Each guide once, in `language` where it is translated, in their order. */
export function inLanguage(
  guides: readonly Guide[],
  language: string,
): readonly Guide[] {
  const translated = new Map(
    guides
      .filter((guide) => guide.language === language)
      .map((guide) => [guide.id, guide]),
  );
  return guides
    .filter((guide) => guide.language === FIRST)
    .map((guide) => translated.get(guide.id) ?? guide)
    .sort((a, b) => a.order - b.order);
}
