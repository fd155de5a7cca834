import { type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Follows one removal from the press of its button to the list without it. */
interface FocusAfterRemoval {
  /** The entry with this id, at this place, is about to go. */
  readonly leave: (id: string, at: number) => void;
  /** It stays after all. */
  readonly stay: () => void;
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
  const leaving = useRef<{ id: string; at: number } | null>(null);

  useLayoutEffect(() => {
    const left = leaving.current;
    if (!left || ids.includes(left.id)) return;
    leaving.current = null;
    if (document.activeElement !== document.body) return;
    const entries = list.current?.querySelectorAll<HTMLElement>('h3') ?? [];
    const headings = [...entries];
    (headings[left.at] ?? headings.at(-1) ?? heading.current)?.focus();
  });

  return {
    leave: (id, at) => (leaving.current = { id, at }),
    stay: () => (leaving.current = null),
  };
}
