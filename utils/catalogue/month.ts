/** A month as it is written in every place's entry, `YYYY-MM`. */
export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/u;
