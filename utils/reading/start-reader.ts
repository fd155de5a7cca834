import type { ToPageMessages } from '@/utils/messages.ts';
import { success } from '@/utils/result.ts';
import { stages } from '@/utils/stages.ts';
import type { Conductor } from './conductor.ts';
import { gateReason } from './gate.ts';
import { onNavigation } from './on-navigation.ts';
import { readPage } from './read-page.ts';
import type { PageRuntime } from './runtime.ts';

/**
 * Starts the reader on this page. One that runs already is stopped first; all
 * listeners, observers and timers end with the reader.
 */
export function startReader(
  runtime: PageRuntime,
  gate: typeof gateReason = gateReason,
): void {
  stages().stopReader?.();
  const life = new AbortController();
  const { signal } = life;
  let visit: AbortController | undefined;
  let conductor: Conductor | null = null;
  const stop = (): void => {
    life.abort();
    visit?.abort();
    conductor = null;
  };
  stages().stopReader = stop;

  const start = (): void => {
    visit?.abort();
    visit = new AbortController();
    conductor = readPage({ runtime, gone: stop, compareAddress, gate }, visit);
  };
  /** No load tells the background of this page, nor this page of its level. */
  const tell = async (): Promise<void> => {
    const { ok } = await runtime.send({ type: 'page-changed' });
    if (!ok) stop();
  };
  const compareAddress = onNavigation(() => {
    // What brought no verdict brought no badge either.
    if (conductor?.picture().verdict) void tell();
    start();
  }, signal);
  // While a page is in the back/forward cache, no message reaches it.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) void tell();
    },
    { signal },
  );
  start();

  const answers: {
    readonly [
      Type in keyof ToPageMessages
    ]: () => ToPageMessages[Type]['reply'];
  } = {
    stop() {
      stop();
      return null;
    },
    picture: () => conductor?.picture() ?? { words: 0, verdict: null },
    'focus-card'() {
      conductor?.focusCard();
      return null;
    },
  };
  runtime.listen((data) => {
    const type = (data as { type?: keyof ToPageMessages } | null)?.type;
    return type && Object.hasOwn(answers, type)
      ? success(answers[type]())
      : undefined;
  }, signal);
}
