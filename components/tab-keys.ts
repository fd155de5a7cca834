/** The tab that a key leads to; null for keys that lead to none. */
export function tabAfterKey<Id>(
  key: string,
  ids: readonly Id[],
  selected: Id,
  rightToLeft: boolean,
): Id | null {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const at = ids.indexOf(selected);
  switch (key) {
    case forward:
      return ids[(at + 1) % ids.length] ?? null;
    case back:
      return ids.at(at - 1) ?? null;
    case 'Home':
      return ids[0] ?? null;
    case 'End':
      return ids.at(-1) ?? null;
    default:
      return null;
  }
}
