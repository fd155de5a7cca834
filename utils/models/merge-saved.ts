import { MAX_NOTE, type SavedItem } from '@/utils/saved/saved-item.ts';

/** What bringing items back comes to. */
export interface MergedSaved {
  /** To be written: new ones, and known ones whose note grew. */
  readonly write: readonly SavedItem[];
  readonly added: number;
  /** Kept here already. */
  readonly known: number;
}

/**
 * Merges items from a file into those kept here. What is kept here stays; a
 * note of the file that says something else is put below the one here.
 */
export function mergeSaved(
  here: readonly SavedItem[],
  file: readonly SavedItem[],
): MergedSaved {
  const merged = new Map(here.map((item) => [item.id, item]));
  const changed = new Set<string>();
  let known = 0;
  for (const item of file) {
    const mine = merged.get(item.id);
    if (!mine) {
      merged.set(item.id, item);
      changed.add(item.id);
      continue;
    }
    known += 1;
    const note = bothNotes(mine.note, item.note);
    if (note === mine.note) continue;
    merged.set(item.id, { ...mine, note });
    changed.add(item.id);
  }
  return {
    write: [...merged.values()].filter(({ id }) => changed.has(id)),
    added: merged.size - here.length,
    known,
  };
}

function bothNotes(mine: string, other: string): string {
  if (mine.includes(other)) return mine;
  if (other.includes(mine)) return other;
  return `${mine}\n${other}`.slice(0, MAX_NOTE);
}
