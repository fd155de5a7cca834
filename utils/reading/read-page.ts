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
  /** Ends the visit when the gate has closed. */
  const look = (): boolean => {
    const isOpen = gate() === null;
    if (!isOpen) visit.abort();
    return isOpen;
  };
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
  const scanner = createScanner(watch, look, signal);
  // An image or another document of XML has none, and nothing to read.
  if (!(document.body as HTMLElement | null)) return conductor;

  // After the first frame the layout is done, and not ours to pay for; a tab
  // in the background has none, and is not read.
  requestAnimationFrame(() => scanner.scan([document.body]));
  findLate((roots) => {
    compareAddress();
    scanner.scan(roots);
  }, signal);
  // Frames have come; or a field that was there, unseen, is about to be filled
  // in. Of one in a shadow root no more is heard than that its host has the
  // focus.
  for (const type of ['load', 'focusin'])
    addEventListener(type, look, { signal });
  return conductor;
}
