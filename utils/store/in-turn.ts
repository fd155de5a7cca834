/** Runs a task when those that came before it have ended. */
export type InTurn = <Value>(task: () => Promise<Value>) => Promise<Value>;

/**
 * One change of what is kept as `key` after the other, in all views and the
 * background, forgetting included: what is under way does not write back what
 * another one changed or forgot meanwhile.
 */
export function inTurnFor(key: string): InTurn {
  return (task) => navigator.locks.request(`commonplace:${key}`, task);
}
