/** A sentence with fewer words is read together with the next. */
const LEAST = 8;
/** A longer sentence is read in parts. */
const MOST = 40;

/**
 * Cuts a block's words into pieces of a sentence or two: small enough to be
 * read while a block passes by, whole enough to be understood.
 */
export function cut(words: readonly string[]): (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  let start = 0;
  words.forEach((word, index) => {
    const length = index + 1 - start;
    if (length < MOST && (length < LEAST || !endsSentence(word))) return;
    pieces.push(words.slice(start, index + 1));
    start = index + 1;
  });
  if (start < words.length) pieces.push(words.slice(start));
  return pieces;
}

/** A full stop may stand before a closing quote or bracket. */
function endsSentence(word: string): boolean {
  return /[.!?…].?$/u.test(word);
}
