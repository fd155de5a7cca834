import { blockText, type BlockText } from './block-text.ts';
import { cut } from './cut.ts';
import { FIRST_PACE, nextPace, type Piece, spend } from './dwell.ts';

/** Text that was read. */
export interface ReadText {
  readonly kind: BlockText['kind'];
  readonly text: string;
  readonly words: number;
}

/** What is not yet read of a block. */
interface Unread {
  /** How its text began when it was cut. */
  readonly start: string;
  readonly pieces: Set<BlockPiece>;
}

/** A part of a block. */
interface BlockPiece extends Piece, ReadText {
  readonly of: Element;
  /** Where its middle is, as a share of the block's height. */
  readonly middle: number;
}

/** How often the time on screen is booked, in milliseconds. */
const TICK = 1_500;
/** A tick that comes late (a sleeping tab, a busy page) counts as this much. */
const LONGEST_TICK = 2_000;
/** Looks in a row that find nothing to read: what is unseen may fade in. */
const MOST_LOOKS = 8;
/** More blocks than this are no article; the rest is not watched. */
const MOST_BLOCKS = 4_000;
/** A block that begins with other letters than these holds another text. */
const START = 40;
/** Narrower or lower, in pixels, is text for screen readers only, or a trick. */
const LEAST_SIZE = 8;

/**
 * Watches which blocks are on screen, and for how long. `read` gets each piece
 * of text once, when it has been there long enough; `moved` is called when
 * blocks came or went; everything ends when `signal` aborts. Returns a function that takes a block to be watched; one
 * that is known already is ignored.
 */
export function watchBlocks(
  read: (text: ReadText) => void,
  moved: () => void,
  signal: AbortSignal,
): (block: Element) => void {
  const known = new WeakSet<Element>();
  /** What is not yet read of the blocks that have been on screen. */
  const seen = new Map<Element, Unread>();
  const onScreen = new Set<Element>();
  let watched = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTick = 0;
  let looks = 0;
  let movedAt = performance.now();
  let lastScroll: number | undefined;
  let anchor: Element | undefined;
  let anchorTop = 0;
  let pace = FIRST_PACE;

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) onScreen.add(target);
      else onScreen.delete(target);
    }
    // Here the layout is at rest: asking for it earlier would force one.
    lastScroll ??= scrollY;
    looks = 0;
    moved();
    run();
  });

  /** The clock runs only while something unread is on screen. */
  function run(): void {
    const wanted = onScreen.size > 0 && !document.hidden;
    if (!wanted || signal.aborted) {
      clearTimeout(timer);
      timer = undefined;
    } else if (timer === undefined) {
      lastTick = performance.now();
      timer = setTimeout(tick, TICK);
    }
  }

  function tick(): void {
    timer = undefined;
    const now = performance.now();
    const elapsed = now - lastTick;
    pace = nextPace(pace, {
      screens: pixelsMoved() / innerHeight,
      elapsed: now - movedAt,
      now,
    });
    movedAt = now;
    if (now < pace.stillUntil || book(Math.min(elapsed, LONGEST_TICK)))
      looks = 0;
    else looks += 1;
    if (looks < MOST_LOOKS) run();
    // Only what is unseen, or below the screen, is left: nothing to do until
    // they come to it.
    else
      addEventListener('scroll', run, {
        once: true,
        passive: true,
        capture: true,
        signal,
      });
  }

  /** Pixels scrolled since it was last asked: the page, or a part of it. */
  function pixelsMoved(): number {
    const [first] = onScreen;
    const page = Math.abs(scrollY - (lastScroll ?? 0));
    const part = anchor?.isConnected
      ? Math.abs(anchor.getBoundingClientRect().top - anchorTop)
      : 0;
    lastScroll = scrollY;
    anchor = first;
    anchorTop = first?.getBoundingClientRect().top ?? 0;
    return Math.max(page, part);
  }

  /** Gives `elapsed` to what is on screen; false when nothing there is unread. */
  function book(elapsed: number): boolean {
    const shown = [...onScreen].sort(byPlace).flatMap(unreadOnScreen);
    const done = spend(shown, elapsed, pace.wordsPerSecond);
    for (const piece of done) {
      const unread = seen.get(piece.of)?.pieces;
      unread?.delete(piece);
      if (unread?.size === 0) forget(piece.of);
      read(piece);
    }
    return shown.length > done.length;
  }

  function unreadOnScreen(element: Element): BlockPiece[] {
    const { top, width, height } = element.getBoundingClientRect();
    let unread = seen.get(element);
    // Navigation within a site may put other text into the same elements.
    const start = element.textContent.slice(0, START);
    if (unread?.start !== start) {
      if (width < LEAST_SIZE || height < LEAST_SIZE || !isVisible(element)) {
        return [];
      }
      unread = { start, pieces: piecesOf(element) };
      if (unread.pieces.size === 0) forget(element);
      else seen.set(element, unread);
    }
    return [...unread.pieces].filter(({ middle }) => {
      const y = top + middle * height;
      return y > 0 && y < innerHeight;
    });
  }

  /** The element stays known, so that it is not read a second time. */
  function forget(element: Element): void {
    onScreen.delete(element);
    seen.delete(element);
    observer.unobserve(element);
  }

  document.addEventListener('visibilitychange', run, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return (block) => {
    if (known.has(block) || watched >= MOST_BLOCKS || signal.aborted) return;
    watched += 1;
    known.add(block);
    observer.observe(block);
  };
}

function byPlace(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING
    ? -1
    : 1;
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
  });
}

/** The pieces of a block; none when it is not prose after all. */
function piecesOf(of: Element): Set<BlockPiece> {
  const pieces = new Set<BlockPiece>();
  const block = blockText(of);
  if (!block) return pieces;
  const all = block.words.length;
  let before = 0;
  for (const part of cut(block.words)) {
    const words = part.length;
    pieces.add({
      of,
      kind: block.kind,
      text: part.join(' '),
      words,
      middle: (before + words / 2) / all,
      spent: 0,
      shown: 0,
    });
    before += words;
  }
  return pieces;
}
