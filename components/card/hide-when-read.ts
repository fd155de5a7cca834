/** Long enough to read one short sentence, in milliseconds. */
const TIME_TO_READ = 5_000;

/**
 * Takes the card away after a while, but not from under somebody's pointer or
 * keyboard focus.
 */
export function hideWhenRead(
  element: HTMLElement,
  root: ShadowRoot,
  remove: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(() => {
      const used = element.matches(':hover') || root.activeElement !== null;
      if (used) wait();
      else remove();
    }, TIME_TO_READ);
  };
  wait();
  signal.addEventListener('abort', () => clearTimeout(timer));
}
