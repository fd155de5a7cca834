import { findBlocks, isHeading } from './find-blocks.ts';
import { whenIdle } from './idle.ts';

/** Blocks between two looks at how far down the page the scan has come. */
const BATCH = 16;
/** Screens below the window from which on the rest of the page can wait … */
const AHEAD = 2;
/** … for who reads on, or has stayed for so many milliseconds. */
const STAYED = 8_000;

/** Finds blocks in idle time, not much sooner than somebody gets there. */
export interface Scanner {
  scan(roots: readonly Element[]): void;
  /** The reader has moved: the rest may be near by now. */
  moved(): void;
}

/** Where a scan waits, and behind which block. */
interface Waiting {
  readonly rest: Iterator<Element | null>;
  readonly last: Element;
}

/**
 * Gives the blocks that it finds to `found`, until `signal` aborts. `mayScan`
 * is asked before each scan.
 */
export function createScanner(
  found: (block: Element) => void,
  mayScan: () => boolean,
  signal: AbortSignal,
): Scanner {
  let waiting: Waiting[] = [];
  const timer = setTimeout(() => goOn(() => true), STAYED);
  signal.addEventListener('abort', () => clearTimeout(timer));

  function* find(rest: Iterator<Element | null>): Generator<null> {
    let blocks = 0;
    for (let next = rest.next(); !next.done; next = rest.next()) {
      const block = next.value;
      if (block) {
        found(block);
        if (!isHeading(block)) blocks += 1;
        if (blocks === BATCH) {
          blocks = 0;
          if (isFar(block)) {
            waiting.push({ rest, last: block });
            return;
          }
        }
      }
      yield null;
    }
  }

  function* begin(roots: readonly Element[]): Generator<null> {
    if (!mayScan()) return;
    for (const root of roots) yield* find(findBlocks(root));
  }

  function goOn(may: (scan: Waiting) => boolean): void {
    const ready = waiting.filter(may);
    waiting = waiting.filter((scan) => !ready.includes(scan));
    for (const { rest } of ready) void whenIdle(find(rest), signal);
  }

  return {
    scan: (roots) => void whenIdle(begin(roots), signal),
    moved: () => goOn(({ last }) => !isFar(last)),
  };
}

/** What has no box is not far: the scan goes on behind it. */
function isFar(block: Element): boolean {
  return block.getBoundingClientRect().top > (1 + AHEAD) * innerHeight;
}
