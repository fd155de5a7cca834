import * as v from 'valibot';
import { verdictSchema } from '@/utils/topics/verdict-schema.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
import type { StorageArea } from './storage-area.ts';

const KEY = 'libraryFor';

/**
 * Hands a page's verdict to the library that is about to open: in memory, so
 * that neither the address nor the history says what was read.
 */
export interface LibraryRequest {
  put(verdict: Verdict): Promise<void>;
  /** The verdict put last, once; null when there is none. */
  take(): Promise<Verdict | null>;
}

/** Opens the hand-over in `area`. */
export function createLibraryRequest(area: StorageArea): LibraryRequest {
  return {
    put: (verdict) => area.set({ [KEY]: verdict }),
    async take() {
      const stored = (await area.get(KEY))[KEY];
      await area.remove(KEY);
      const parsed = v.safeParse(verdictSchema, stored);
      return parsed.success ? parsed.output : null;
    },
  };
}
