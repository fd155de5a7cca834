import * as v from 'valibot';
import { EMPTY_LEDGER, type Ledger } from '@/utils/pacing/pacing.ts';
import { inTurnFor } from './in-turn.ts';
import { siteTag } from './site-tag.ts';
import type { StorageArea } from './storage-area.ts';

const KEY = 'ledger';

const storedSchema = v.object({
  salt: v.pipe(v.string(), v.minLength(1)),
  offers: v.array(v.object({ at: v.number(), site: v.number() })),
  quietUntil: v.number(),
  unanswered: v.number(),
});

/** Keeps the pacing ledger between two starts of the background. */
export interface LedgerStore {
  /**
   * Runs one change at a time: two tabs that ask at the same moment get one
   * offer. `change` gets the ledger and the site's tag; what it returns as
   * `ledger` is kept, its `outcome` is handed on.
   */
  update<Outcome>(
    host: string,
    change: (
      ledger: Ledger,
      site: number,
    ) => { ledger: Ledger; outcome: Outcome },
  ): Promise<Outcome>;
  /** Forgets every offer. */
  reset(): Promise<void>;
}

/**
 * Opens the ledger kept in `area`: the local one, or, for private windows,
 * the session's, which is never written to a disk.
 */
export function createLedgerStore(area: StorageArea, turns = KEY): LedgerStore {
  const inTurn = inTurnFor(turns);
  return {
    update: (host, change) =>
      inTurn(async () => {
        const stored = v.safeParse(storedSchema, (await area.get(KEY))[KEY]);
        const { salt, ...ledger } = stored.success
          ? stored.output
          : { ...EMPTY_LEDGER, salt: crypto.randomUUID() };
        const next = change(ledger, await siteTag(host, salt));
        if (next.ledger !== ledger) {
          await area.set({ [KEY]: { ...next.ledger, salt } });
        }
        return next.outcome;
      }),
    reset: () => inTurn(() => area.remove(KEY)),
  };
}
