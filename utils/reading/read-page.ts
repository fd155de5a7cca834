import { type Conductor, createConductor } from './conductor.ts';
import { findLate } from './find-late.ts';
import type { gateReason } from './gate.ts';
import type { PageRuntime } from './runtime.ts';
import { createScanner } from './scan.ts';
import { watchBlocks } from './watch-blocks.ts';

/** What reading a page needs to know of its surroundings. */
export interface Surroundings {
  readonly runtime: PageRuntime;
  /** The extension is gone: stop for good. */
  readonly gone: () => void;
  /** Compares the address; the page may have become another one. */
  readonly compareAddress: () => void;
  readonly gate: typeof gateReason;
}

/**
 * Reads one article, until `visit` is aborted: from outside, or here, when the
 * gate closes.
 */
export function readPage(
  { runtime, gone, compareAddress, gate }: Surroundings,
  visit: AbortController,
): Conductor {
  const { signal } = visit;
  const conductor = createConductor(runtime, signal, gate);
  const watch = watchBlocks(
    (text) => {
      compareAddress();
      if (!runtime.alive()) gone();
      else conductor.read(text);
    },
    () => scanner.moved(),
    signal,
  );
  const scanner = createScanner(
    watch,
    () => {
      if (gate() === null) return true;
      visit.abort();
      return false;
    },
    signal,
  );

  // After the first frame the layout is done, and not ours to pay for; a tab
  // in the background has none, and is not read.
  requestAnimationFrame(() => scanner.scan([document.body]));
  findLate((roots) => {
    compareAddress();
    scanner.scan(roots);
  }, signal);
  // A field that was there, unseen, may be about to be filled in; from inside
  // a shadow root comes no more than that its host has the focus.
  addEventListener(
    'focusin',
    () => {
      if (gate() !== null) visit.abort();
    },
    { signal, passive: true },
  );
  return conductor;
}
