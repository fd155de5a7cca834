/**
 * Fluent reading is about 4 words a second (238 a minute: Brysbaert 2019,
 * https://doi.org/10.1016/j.jml.2019.104047).
 */
const FLUENT = 4;
/** Three times more generous, so that those who read fast are not missed. */
export const WORDS_PER_SECOND = 3 * FLUENT;
/** Nothing is read in less: a glance in passing is not reading. */
export const LEAST_MS = 1_000;
/** More than this many screens a second is flinging, not reading. */
const FLING = 1;
/**
 * How long the eye needs to find its place after a fling, in milliseconds;
 * longer than the time between two looks, so that its end is no gentle scroll.
 */
const SETTLE = 2_000;

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
  wordsPerSecond: number = WORDS_PER_SECOND,
): P[] {
  let budget = (elapsed / 1_000) * wordsPerSecond;
  return pieces.filter((piece) => {
    const given = Math.min(budget, piece.words - piece.spent);
    piece.spent += given;
    piece.shown += elapsed;
    budget -= given;
    return piece.spent >= piece.words && piece.shown >= LEAST_MS;
  });
}

/** How somebody moves through a page. */
export interface Pace {
  /** Until when the clock stands still. */
  readonly stillUntil: number;
  /** Words a second that count. */
  readonly wordsPerSecond: number;
}

/** The pace before anything has moved. */
export const FIRST_PACE: Pace = {
  stillUntil: 0,
  wordsPerSecond: WORDS_PER_SECOND,
};

/**
 * The pace after `screens` were scrolled in the `elapsed` milliseconds before
 * `now`. Flinging stops the clock; who stays where a fling ended is counted
 * with the words that they can have read, no more, until they move on gently.
 */
export function nextPace(
  pace: Pace,
  { screens, elapsed, now }: { screens: number; elapsed: number; now: number },
): Pace {
  if (screens > FLING * Math.max(1, elapsed / 1_000)) {
    return { stillUntil: now + SETTLE, wordsPerSecond: FLUENT };
  }
  return screens > 0 && now >= pace.stillUntil ? FIRST_PACE : pace;
}
