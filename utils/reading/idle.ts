/** Milliseconds of one slice where the browser has no idle callback. */
const SLICE = 8;
/** Idle time may never come on a busy page; then work starts all the same. */
const PATIENCE = 2_000;

/**
 * Runs a generator to its end in slices of idle time, so that the page stays
 * quick; stops when `signal` aborts.
 */
export function whenIdle(
  work: Iterator<unknown>,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((done) => {
    const slice = (isOver: () => boolean): void => {
      while (!signal.aborted && !isOver()) {
        if (work.next().done) {
          done();
          return;
        }
      }
      if (!signal.aborted) schedule(slice);
    };
    schedule(slice);
  });
}

function schedule(slice: (isOver: () => boolean) => void): void {
  const until = (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    return () => performance.now() >= end;
  };
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(
      (deadline) => {
        slice(
          deadline.didTimeout
            ? until(SLICE)
            : () => deadline.timeRemaining() < 1,
        );
      },
      { timeout: PATIENCE },
    );
  } else {
    setTimeout(() => slice(until(SLICE)), 50);
  }
}
