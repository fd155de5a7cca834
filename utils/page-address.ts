/**
 * What tells one page from another: its address without the part after `#`,
 * which only leads to a place inside the page.
 */
export function pageAddress(url: string): string {
  return url.replace(/#.*$/su, '');
}
