import type { Cause, Topic } from './taxonomy.ts';

/**
 * A topic or cause from this score on is said to be what a text is about, 0 to
 * 1. A fainter one is neither named, nor a reason, nor acted on.
 */
export const NAMED = 0.5;

/**
 * How much each "wrong topic" raises this reader's bar for the topic. Five of
 * them (the most that are counted) bring it to 0.9: bounded, so that the
 * clearest pages still come through.
 */
export const RAISE = 0.08;

/** The scores of what a text is said to be about. */
export function named<Name extends Topic | Cause>(
  scores: Readonly<Partial<Record<Name, number>>>,
): Partial<Record<Name, number>> {
  const entries = Object.entries(scores) as [Name, number][];
  return Object.fromEntries(
    entries.filter(([, score]) => score >= NAMED),
  ) as Partial<Record<Name, number>>;
}
