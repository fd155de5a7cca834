/**
 * Leads the focus to where the card begins. Left to itself, the browser would
 * scroll a headline in large letters to its last line.
 */
export function focusHeadline(card: HTMLElement): void {
  card.scrollTop = 0;
  card.querySelector<HTMLElement>('.headline')?.focus({ preventScroll: true });
}
