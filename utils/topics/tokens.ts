/** Words longer than this are no words: data, or an attack. */
const LONGEST_WORD = 40;

/**
 * The words of a text as cues are matched: lower case, without accents,
 * hyphens and apostrophes apart ("burn-out" is two words), invisible
 * characters gone. The same for texts and for cues.
 */
export function tokens(text: string): string[] {
  const plain = text
    // Soft hyphens and zero-width characters split words that are whole.
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.slice(0, LONGEST_WORD),
  );
}
