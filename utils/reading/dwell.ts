/**
 * Fluent reading is about 4 words a second; three times more generous, so
 * that those who read fast or know the way are not missed.
 * Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 (238 words a
 * minute).
 */
export const WORDS_PER_SECOND = 12;

/** Nothing is read in less: a glance at a headline in passing is not reading. */
export const LEAST_MS = 1_000;

/** A piece of text that is on screen and not yet read. */
export interface Piece {
  readonly words: number;
  /** How many of its words have had their time. */
  spent: number;
  /** How long it has been on screen, in milliseconds. */
  shown: number;
}

/**
 * Gives `elapsed` milliseconds to the pieces on screen, in reading order: what
 * is on screen together shares one budget of time. Returns the pieces that
 * have been read by now.
 */
export function spend<P extends Piece>(
  pieces: readonly P[],
  elapsed: number,
): P[] {
  let budget = (elapsed / 1_000) * WORDS_PER_SECOND;
  const read: P[] = [];
  for (const piece of pieces) {
    const given = Math.min(budget, piece.words - piece.spent);
    piece.spent += given;
    piece.shown += elapsed;
    budget -= given;
    if (piece.spent >= piece.words && piece.shown >= LEAST_MS) read.push(piece);
  }
  return read;
}

/**
 * Words of one piece: two lines or so. What a reader leaves in the middle
 * counts as far as it was read.
 */
const PIECE_WORDS = 24;

/** Cuts a text into pieces of a line or two, whole words each. */
export function cut(text: string): string[] {
  const words = text.match(/\S+\s*/gu) ?? [];
  const pieces: string[] = [];
  for (let i = 0; i < words.length; i += PIECE_WORDS) {
    pieces.push(
      words
        .slice(i, i + PIECE_WORDS)
        .join('')
        .trim(),
    );
  }
  return pieces;
}
