/** A failure is a value: callers must look before they use the outcome. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** Wraps a success. */
export function success<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps a failure. */
export function failure<Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem };
}
