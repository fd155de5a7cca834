import { stages } from '@/utils/stages.ts';
import type { Reply } from '@/utils/messages.ts';
import { type Conductor, createConductor } from './conductor.ts';
import { findLate } from './find-late.ts';
import { gateReason } from './gate.ts';
import { whenIdle } from './idle.ts';
import { onNavigation } from './on-navigation.ts';
import { findBlocks } from './prose.ts';
import type { PageRuntime } from './runtime.ts';
import { watchBlocks } from './watch-blocks.ts';

/**
 * Starts the reader on this page. One that runs already is stopped first; all
 * listeners, observers and timers end with the reader.
 */
export function startReader(runtime: PageRuntime): void {
  stages().stopReader?.();
  const life = new AbortController();
  stages().stopReader = () => life.abort();
  let visit = new AbortController();
  let conductor: Conductor | null = null;

  const start = (): void => {
    visit.abort();
    conductor = null;
    if (life.signal.aborted || gateReason() !== null) return;
    visit = new AbortController();
    conductor = readPage(runtime, visit.signal, () => life.abort());
  };
  life.signal.addEventListener('abort', () => visit.abort());

  runtime.listen((data) => {
    switch ((data as { type?: unknown } | null)?.type) {
      case 'stop':
        life.abort();
        return { ok: true, value: null } satisfies Reply<'stop'>;
      case 'picture':
        return {
          ok: true,
          value: conductor?.picture() ?? { words: 0, verdict: null },
        } satisfies Reply<'picture'>;
      case 'focus-card':
        conductor?.focusCard();
        return { ok: true, value: null } satisfies Reply<'focus-card'>;
      default:
        return undefined;
    }
  }, life.signal);
  onNavigation(start, life.signal);
  start();
}

/** Reads one article, until `signal` aborts. */
function readPage(
  runtime: PageRuntime,
  signal: AbortSignal,
  stop: () => void,
): Conductor {
  const conductor = createConductor(runtime, signal);
  const watcher = watchBlocks((text) => {
    // Updated or removed under this page: leave it alone from now on.
    if (runtime.alive()) conductor.read(text);
    else stop();
  }, signal);
  const scan = (roots: readonly Node[]) =>
    void whenIdle(watchAll(roots), signal);

  function* watchAll(roots: readonly Node[]): Generator<null> {
    for (const root of roots) {
      for (const block of findBlocks(root)) {
        if (block) watcher.watch(block);
        yield null;
      }
    }
  }
  scan([document.body]);
  findLate(scan, signal);
  return conductor;
}
