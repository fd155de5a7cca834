import { type Cause, CAUSES } from '@/utils/topics/taxonomy.ts';
import type { Resource } from './resource.ts';

/** How rare a cause is in the catalogue, 1 (everywhere) to 2 (one entry). */
export type CauseRarity = ReadonlyMap<Cause, number>;

/** A cause that hardly any entry names counts twice. */
export const MOST_RARE = 2;

/** Counts how many entries name each cause; a logarithm tames the extremes. */
export function causeRarity(resources: readonly Resource[]): CauseRarity {
  const total = Math.max(1, resources.length);
  const counts = new Map<Cause, number>();
  for (const { causes } of resources) {
    for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return new Map(
    CAUSES.map((cause) => {
      const share = Math.max(1, counts.get(cause) ?? 0) / total;
      return [cause, 1 - Math.log(share) / Math.log(total + 1)];
    }),
  );
}
