/**
 * The learned weight of a word near a cue, 0 where none is known; from a
 * table's `context`.
 */
export function contextWeights(text: string): (word: string) => number {
  const weights = new Map<string, number>();
  for (const group of text.split('|')) {
    const [weight, ...words] = group.split(' ');
    for (const word of words) weights.set(word, Number(weight) / 2);
  }
  return (word) => weights.get(word) ?? 0;
}
