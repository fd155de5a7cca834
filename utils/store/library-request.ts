import * as v from 'valibot';
import { verdictSchema } from '@/utils/topics/verdict-schema.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
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

const NOTHING: LibraryWish = {
  verdict: null,
  guide: null,
  privateWindow: false,
};

const wishSchema: v.GenericSchema<unknown, LibraryWish> = v.strictObject({
  verdict: v.nullable(verdictSchema),
  guide: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  privateWindow: v.boolean(),
});

/**
 * Hands a page's verdict, or a guide, to the library that is about to open:
 * in memory, so that neither the address nor the history says what was read.
 */
export interface LibraryRequest {
  put(wish: Partial<LibraryWish>): Promise<void>;
  /** What was put last, once; nothing wished for when there is none. */
  take(): Promise<LibraryWish>;
}

/** Opens the hand-over in `area`. */
export function createLibraryRequest(area: StorageArea): LibraryRequest {
  return {
    put: (wish) => area.set({ [KEY]: { ...NOTHING, ...wish } }),
    async take() {
      const stored = (await area.get(KEY))[KEY];
      await area.remove(KEY);
      const parsed = v.safeParse(wishSchema, stored);
      return parsed.success ? parsed.output : NOTHING;
    },
  };
}
