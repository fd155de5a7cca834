import { expect, it } from 'vitest';
import { createSenses } from './senses.ts';

/** How likely a cue of so many words is meant with a foreign sign beside it. */
function meantBesideSign(length: number): number {
  const senses = createSenses(20);
  senses.mark('cue', 5, length);
  senses.mark('burnout', 9, 1);
  return senses.meant('burnout', 5, length);
}

it('lets a sign of another sense overturn a word more than a phrase', () => {
  expect(meantBesideSign(1)).toBeLessThan(0.5);
  expect(meantBesideSign(2)).toBeGreaterThan(meantBesideSign(1));
  expect(meantBesideSign(3)).toBeGreaterThan(meantBesideSign(2));
  expect(meantBesideSign(3)).toBeLessThan(1);
});
