import { blockText, type BlockText } from './block-text.ts';
import { cut } from './cut.ts';
import { FIRST_PACE, nextPace, type Piece, spend } from './dwell.ts';

/** Text that was read. */
export interface ReadText {
  readonly kind: BlockText['kind'];
  readonly text: string;
  readonly words: number;
}

/** A part of a block, with its place as a share of the block's height. */
interface BlockPiece extends Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A block that has been on screen. */
interface Seen {
  readonly kind: BlockText['kind'];
  /** What of it is not yet read. */
  unread: BlockPiece[];
}

/** How often the time on screen is booked, in milliseconds. */
const TICK = 1_500;
/** A tick that comes late (a sleeping tab, a busy page) counts as this much. */
const LONGEST_TICK = 2_000;
/** More blocks than this are no article; the rest is not watched. */
const MOST_BLOCKS = 4_000;
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
  const seen = new Map<Element, Seen>();
  const onScreen = new Set<Element>();
  let watched = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTick = 0;
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
    moved();
    run();
  });

  /** The clock runs only while something unread is on screen and seen. */
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
    let unread = true;
    if (now >= pace.stillUntil) unread = book(Math.min(elapsed, LONGEST_TICK));
    if (unread) run();
    // Only the lines below the screen are left: nothing to do until they come.
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
    const shown: { piece: BlockPiece; of: Element }[] = [];
    for (const of of [...onScreen].sort(byPlace)) {
      for (const piece of unreadOnScreen(of)) shown.push({ piece, of });
    }
    const done = new Set(
      spend(
        shown.map(({ piece }) => piece),
        elapsed,
        pace.wordsPerSecond,
      ),
    );
    for (const { piece, of } of shown) {
      const state = seen.get(of);
      if (!done.has(piece) || !state) continue;
      state.unread = state.unread.filter((other) => other !== piece);
      if (state.unread.length === 0) forget(of);
      read({ kind: state.kind, text: piece.text, words: piece.words });
    }
    return shown.length > done.size;
  }

  function unreadOnScreen(element: Element): BlockPiece[] {
    const { top, width, height } = element.getBoundingClientRect();
    let state = seen.get(element);
    if (!state) {
      if (width < LEAST_SIZE || height < LEAST_SIZE || !isVisible(element)) {
        // It may yet fade in; then it comes on screen anew or stays there.
        return [];
      }
      state = toSeen(element);
      if (!state) {
        forget(element);
        return [];
      }
      seen.set(element, state);
    }
    return state.unread.filter(({ from, to }) => {
      const middle = top + ((from + to) / 2) * height;
      return middle > 0 && middle < innerHeight;
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
    onScreen.clear();
    seen.clear();
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

function toSeen(element: Element): Seen | undefined {
  const block = blockText(element);
  if (!block) return undefined;
  const all = block.words.length;
  let before = 0;
  const unread = cut(block.words).map((words) => {
    const from = before / all;
    before += words.length;
    return {
      text: words.join(' '),
      words: words.length,
      from,
      to: before / all,
      spent: 0,
      shown: 0,
    };
  });
  return { kind: block.kind, unread };
}
