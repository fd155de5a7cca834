import { cut, type Piece, spend } from './dwell.ts';
import { type Block, countWords, readableText } from './prose.ts';

/** Text that was read. */
export interface ReadText {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly words: number;
}

/** Watches which blocks are on screen, and for how long. */
export interface BlockWatcher {
  /** Blocks that are known already are ignored. */
  watch(block: Block): void;
}

/** A part of a block, with its place as a share of the block's height. */
interface BlockPiece extends Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Watched {
  readonly block: Block;
  /** Reading order: the order in which blocks were found. */
  readonly order: number;
  /** Made when the block first comes on screen. */
  pieces: BlockPiece[] | null;
}

/** How often the time on screen is booked, in milliseconds. */
const TICK = 500;
/** A tick that comes late (a sleeping tab, a busy page) counts as this much. */
const LONGEST_TICK = 1_000;
/** Screens a second from which on scrolling is flinging, not reading. */
const FLING = 1;
/** How long the eye needs to find its place after a fling, in milliseconds. */
const SETTLE = 1_000;
/** More blocks than this are no article; the rest is not watched. */
const MOST_BLOCKS = 4_000;

/**
 * Starts watching. `read` gets each piece of text once, when it has been on
 * screen long enough; everything ends when `signal` aborts.
 */
export function watchBlocks(
  read: (text: ReadText) => void,
  signal: AbortSignal,
): BlockWatcher {
  const known = new Map<Element, Watched>();
  const onScreen = new Set<Watched>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTick = 0;
  let lastScroll = 0;
  let settledAt = 0;

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const watched = known.get(target);
      if (!watched) continue;
      if (isIntersecting) onScreen.add(watched);
      else onScreen.delete(watched);
    }
    run();
  });

  function run(): void {
    const wanted =
      onScreen.size > 0 &&
      document.visibilityState === 'visible' &&
      !signal.aborted;
    if (wanted && timer === undefined) {
      lastTick = performance.now();
      lastScroll = scrollY;
      timer = setTimeout(tick, TICK);
    } else if (!wanted && timer !== undefined) {
      clearTimeout(timer);
      timer = undefined;
    }
  }

  function tick(): void {
    timer = undefined;
    const now = performance.now();
    const elapsed = Math.min(now - lastTick, LONGEST_TICK);
    const moved = Math.abs(scrollY - lastScroll);
    if (moved > innerHeight * FLING * (elapsed / 1_000)) {
      settledAt = now + SETTLE;
    }
    if (now >= settledAt) book(elapsed);
    run();
  }

  function book(elapsed: number): void {
    const shown = [...onScreen]
      .sort((a, b) => a.order - b.order)
      .flatMap((watched) =>
        shownPieces(watched).map((piece) => ({ watched, piece })),
      );
    const done = new Set(
      spend(
        shown.map(({ piece }) => piece),
        elapsed,
      ),
    );
    for (const { watched, piece } of shown) {
      if (!done.has(piece)) continue;
      watched.pieces = watched.pieces?.filter((p) => p !== piece) ?? null;
      const { kind } = watched.block;
      read({ kind, text: piece.text, words: piece.words });
    }
    for (const watched of [...onScreen]) {
      if (watched.pieces?.length === 0) forget(watched);
    }
  }

  /** The element stays known, so that it is not read a second time. */
  function forget(watched: Watched): void {
    onScreen.delete(watched);
    observer.unobserve(watched.block.element);
  }

  document.addEventListener('visibilitychange', run, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    onScreen.clear();
    known.clear();
  });

  return {
    watch(block) {
      if (known.has(block.element) || known.size >= MOST_BLOCKS) return;
      const order = known.size;
      known.set(block.element, { block, order, pieces: null });
      observer.observe(block.element);
    },
  };
}

/** The pieces of a block whose lines are on screen now. */
function shownPieces(watched: Watched): BlockPiece[] {
  watched.pieces ??= toPieces(readableText(watched.block));
  if (watched.pieces.length === 0) return [];
  const { top, height } = watched.block.element.getBoundingClientRect();
  return watched.pieces.filter(({ from, to }) => {
    const middle = top + ((from + to) / 2) * height;
    return middle > 0 && middle < innerHeight;
  });
}

function toPieces(text: string): BlockPiece[] {
  if (text === '') return [];
  const parts = cut(text);
  return parts.map((part, index) => ({
    text: part,
    words: countWords(part),
    from: index / parts.length,
    to: (index + 1) / parts.length,
    spent: 0,
    shown: 0,
  }));
}
