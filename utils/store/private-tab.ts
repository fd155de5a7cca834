const KEY = 'writesNothing';

/**
 * Whether this tab of ours writes nothing down: because it does so from now on
 * (`begins`), or did before it was loaded anew. Chromium shows what was opened
 * from a private window in an ordinary one, so that the window does not tell.
 * Kept with the tab: a mark that says nothing else, and goes with it.
 */
export function isPrivateTab(
  begins: boolean,
  tab: () => Pick<Storage, 'getItem' | 'setItem'> = () => sessionStorage,
): boolean {
  try {
    if (begins) tab().setItem(KEY, '1');
    return begins || tab().getItem(KEY) !== null;
  } catch {
    // Storage is refused to our pages: this load at least is known.
    return begins;
  }
}
