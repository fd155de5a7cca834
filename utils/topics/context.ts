import { CONTEXT_WEIGHTS } from './context-weights.ts';

const weights = new Map<string, number>();

/** The learned weight of an English word near a cue; 0 where none is known. */
export function contextWeight(word: string): number {
  if (weights.size === 0) fill();
  return weights.get(word) ?? 0;
}

/** `3 sad alone|-4 tyre`: a weight and the words that have it. */
function fill(): void {
  for (const group of CONTEXT_WEIGHTS.split('|')) {
    const [weight, ...words] = group.split(' ');
    for (const word of words) weights.set(word, Number(weight) / 2);
  }
}
