/**
 * What tells one page from another: its address without the part after `#`,
 * which leads to a place inside the page. Only behind `#/` and `#!` do some
 * sites keep which page it is (as in `on-navigation.ts`).
 */
export function pageAddress(url: string): string {
  return url.replace(/#(?![!/].).*$/su, '');
}
