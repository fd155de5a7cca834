/**
 * Tells when somebody else took the element off the page, e.g. a framework
 * that draws the whole document anew.
 */
export function whenRemoved(
  element: HTMLElement,
  tell: () => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(() => {
    if (!element.isConnected) tell();
  });
  // The document as well: its root element may be replaced.
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
