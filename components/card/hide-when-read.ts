/** Long enough to read one short sentence, in milliseconds. */
const TIME_TO_READ = 5_000;

const FADE = 300;

/**
 * Takes the card away after a while, but not from under somebody's pointer or
 * keyboard focus.
 */
export function hideWhenRead(
  card: HTMLElement,
  remove: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(() => {
      // A click leaves the focus behind as well, but without its ring: who
      // chose by pointer is done when the pointer is gone.
      if (card.matches(':hover, :focus-visible, :has(:focus-visible)')) wait();
      else fade();
    }, TIME_TO_READ);
  };
  const fade = (): void => {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
      card.animate({ opacity: 0 }, { duration: FADE, fill: 'forwards' });
    }
    timer = setTimeout(remove, FADE);
  };
  wait();
  signal.addEventListener('abort', () => clearTimeout(timer));
}
