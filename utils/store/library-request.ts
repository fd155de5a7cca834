import * as v from 'valibot';
import { verdictSchema } from '@/utils/topics/verdict-schema.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
import { inTurnFor } from './in-turn.ts';
import type { StorageArea } from './storage-area.ts';

const KEY = 'libraryFor';

/** What the library is to show when it opens. */
export interface LibraryWish {
  /** Of the page that one came from. */
  readonly verdict: Verdict | null;
  /** Id of the guide to open; may be none that there is. */
  readonly guide: string | null;
  /**
   * Wished for in a private window. Chromium opens our pages in an ordinary
   * one even then: the library has to go on writing nothing down.
   */
  readonly privateWindow: boolean;
}

/** The library by itself. */
export const NO_WISH: LibraryWish = {
  verdict: null,
  guide: null,
  privateWindow: false,
};

/**
 * Milliseconds in which a second wish is a double click: the library that the
 * first one opens is still on its way. One that waits for longer was left
 * behind, its tab closed before it had loaded.
 */
const ON_ITS_WAY = 2_000;

const waitingSchema = v.strictObject({
  wish: v.strictObject({
    verdict: v.nullable(verdictSchema),
    guide: v.nullable(v.pipe(v.string(), v.maxLength(100))),
    privateWindow: v.boolean(),
  }),
  /** Milliseconds since 1970. */
  since: v.number(),
});

/**
 * Hands a page's verdict, or a guide, to the library that is about to open:
 * in memory, so that neither the address nor the list of visited pages says
 * what was read.
 */
export interface LibraryRequest {
  /**
   * True when a library is to be opened for it; false when the one that was
   * asked for a moment ago will show it.
   */
  put(wish: Partial<LibraryWish>, now: number): Promise<boolean>;
  /** What was put last, once; nothing wished for when there is none. */
  take(): Promise<LibraryWish>;
}

/** Opens the hand-over in `area`. */
export function createLibraryRequest(area: StorageArea): LibraryRequest {
  const waiting = async () => {
    const parsed = v.safeParse(waitingSchema, (await area.get(KEY))[KEY]);
    return parsed.success ? parsed.output : null;
  };
  // Of two presses at once, one opens the library.
  const inTurn = inTurnFor(KEY);

  return {
    put: (wish, now) =>
      inTurn(async () => {
        const before = await waiting();
        await area.set({
          [KEY]: { wish: { ...NO_WISH, ...wish }, since: now },
        });
        return before === null || now - before.since > ON_ITS_WAY;
      }),
    take: () =>
      inTurn(async () => {
        const taken = await waiting();
        await area.remove(KEY);
        return taken?.wish ?? NO_WISH;
      }),
  };
}
