/**
 * Moves the focus to the entry that took the place of a removed one, else to
 * the last one, else to the list's heading; the button that had it is gone.
 */
export function focusAfterRemoval(
  list: HTMLElement | null,
  at: number,
  heading: HTMLElement | null,
): void {
  // After the next paint, when the list has been drawn anew.
  requestAnimationFrame(() => {
    const headings = [...(list?.querySelectorAll<HTMLElement>('h3') ?? [])];
    (headings[at] ?? headings.at(-1) ?? heading)?.focus();
  });
}
