import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Follows removals from the press of a button to the list without the entry. */
interface FocusAfterRemoval {
  /** The entry with this id is about to go. */
  readonly leave: (id: string) => void;
  /** It stays after all. */
  readonly stay: (id: string) => void;
}

/**
 * Once an entry has gone from `ids`, however long the disk took, moves the
 * focus to the entry that took its place, else to the last one, else to the
 * heading: the button that had it is gone. Whoever went on meanwhile is left
 * where they are.
 */
export function useFocusAfterRemoval(
  ids: readonly string[],
  list: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): FocusAfterRemoval {
  const leaving = useRef(new Set<string>()).current;
  const shown = useRef(ids);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = ids;
    const gone = before.filter((id) => leaving.has(id) && !ids.includes(id));
    const [first] = gone;
    if (first === undefined) return;
    for (const id of gone) leaving.delete(id);
    if (document.activeElement !== document.body) return;
    const titles = list.current?.querySelectorAll<HTMLElement>('h3') ?? [];
    const entries = [...titles];
    const place = before.indexOf(first);
    (entries[place] ?? entries.at(-1) ?? heading.current)?.focus();
  });

  return {
    leave: (id) => leaving.add(id),
    stay: (id) => leaving.delete(id),
  };
}
