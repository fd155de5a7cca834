/** Milliseconds that some work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds as the benches tell them. */
export function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`;
}
