/** A month as it is written in every place's entry, `YYYY-MM`. */
export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/u;

/** The month of a moment (milliseconds since 1970), by UTC. */
export function monthOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 7);
}
