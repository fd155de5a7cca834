import type { Verdict } from './verdict.ts';

/** Whether a page is about our topics, or about suicide or self-harm. */
export function isNoticed({
  offer,
  crisis,
}: Pick<Verdict, 'offer' | 'crisis'>): boolean {
  return offer || crisis;
}
