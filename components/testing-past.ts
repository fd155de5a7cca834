import type { Past } from './guide-step.ts';

/** A history of its own: the test's frame has one that is not ours to walk. */
export function testPast(): Past & { forward: () => void } {
  const states: unknown[] = [null];
  let at = 0;
  function go(by: number): void {
    if (states[at + by] === undefined) return;
    at += by;
    window.dispatchEvent(new PopStateEvent('popstate', { state: states[at] }));
  }
  return {
    get state(): unknown {
      return states[at];
    },
    pushState(state: unknown) {
      states.splice((at += 1), Infinity, state);
    },
    replaceState(state: unknown) {
      states[at] = state;
    },
    back: () => go(-1),
    forward: () => go(1),
  };
}
