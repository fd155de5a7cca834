/** Words longer than this are no words: data, or an attack. */
const LONGEST_WORD = 40;
/** Soft hyphens and zero-width characters split words that are whole. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const PLAIN = /^[\t-~]*$/u;

/**
 * The words of a text as cues are matched: lower case, without accents,
 * hyphens and apostrophes apart ("burn-out" is two words), invisible
 * characters gone. The same for texts and for cues.
 */
export function tokens(text: string): string[] {
  // Most English blocks need no Unicode work, which is the costly part.
  if (PLAIN.test(text)) {
    return (text.toLowerCase().match(/[a-z0-9]+/gu) ?? []).map(cut);
  }
  const plain = text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(cut);
}

function cut(word: string): string {
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
}
