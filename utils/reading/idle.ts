/** Milliseconds of one slice when no idle time came. */
const SLICE = 8;
/** Idle time may never come on a busy page; then work starts all the same. */
const PATIENCE = 2_000;

/**
 * Runs a generator to its end in slices of idle time, so that the page stays
 * quick; stops for good when `signal` aborts. Fails where the generator does.
 */
export function whenIdle(
  work: Iterator<unknown>,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((done, failed) => {
    const slice = (deadline: IdleDeadline): void => {
      const idle = deadline.didTimeout ? SLICE : deadline.timeRemaining();
      const end = performance.now() + idle - 1;
      try {
        do {
          if (signal.aborted) return;
          if (work.next().done) {
            done();
            return;
          }
        } while (performance.now() < end);
      } catch (error) {
        failed(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      schedule();
    };
    const schedule = (): void => {
      requestIdleCallback(slice, { timeout: PATIENCE });
    };
    schedule();
  });
}
