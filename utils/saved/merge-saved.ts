import { MAX_NOTE, type SavedItem } from './saved-item.ts';

/** What putting items back came to. */
export interface MergeReport {
  readonly added: number;
  /** Kept here already. */
  readonly known: number;
  /** Ids of known ones whose other note found no room beside the one here. */
  readonly crowded: readonly string[];
}

/** What putting items back comes to. */
export interface MergedSaved extends MergeReport {
  /** To be written: new ones, and known ones whose note grew. */
  readonly write: readonly SavedItem[];
}

/**
 * Merges items of a file, or removed ones, into those kept here. What is kept
 * here stays; a note that says something else is put below the one here, whole
 * or not at all.
 */
export function mergeSaved(
  here: readonly SavedItem[],
  others: readonly SavedItem[],
): MergedSaved {
  const merged = new Map(here.map((item) => [item.id, item]));
  const changed = new Set<string>();
  const crowded = new Set<string>();
  let known = 0;
  for (const item of others) {
    const mine = merged.get(item.id);
    if (!mine) {
      merged.set(item.id, item);
      changed.add(item.id);
      continue;
    }
    known += 1;
    const note = bothNotes(mine.note, item.note);
    if (note === mine.note) continue;
    if (note.length > MAX_NOTE) {
      crowded.add(item.id);
      continue;
    }
    merged.set(item.id, { ...mine, note });
    changed.add(item.id);
  }
  return {
    write: [...merged.values()].filter(({ id }) => changed.has(id)),
    added: merged.size - here.length,
    known,
    crowded: [...crowded],
  };
}

function bothNotes(mine: string, other: string): string {
  if (mine.includes(other)) return mine;
  if (other.includes(mine)) return other;
  return `${mine}\n${other}`;
}
