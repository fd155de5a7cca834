import * as v from 'valibot';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { resourceSchema } from '@/utils/catalogue/resource-schema.ts';

/** As many characters fit into a note: some three printed pages. */
export const MAX_NOTE = 10_000;

/** A resource that the person kept, as it was when it was kept. */
export interface SavedItem {
  /** The resource's id. */
  readonly id: string;
  readonly resource: Resource;
  /** The person's own words; may be empty. */
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** A saved item as it is kept in IndexedDB or in an exported file. */
export const savedItemSchema: v.GenericSchema<unknown, SavedItem> = v.pipe(
  v.object({
    id: v.string(),
    resource: resourceSchema,
    // Whole, also where it is longer than ours may be: whoever cuts says so.
    note: v.fallback(v.string(), ''),
    savedAt: v.fallback(v.pipe(v.number(), v.minValue(0)), 0),
  }),
  v.check((item) => item.id === item.resource.id),
);
