import { expect, it } from 'vitest';
import { noEvidence } from './evidence.ts';
import { joined } from './joined.ts';
import type { Strength } from './strength.ts';
import type { CauseScores } from './taxonomy.ts';

const NAMED: Strength = {
  sum: 3,
  total: 3,
  seen: 3,
  headed: 0,
  names: 1,
  phrases: 0,
};

function joinedWith(causes: CauseScores, elsewhere = 0): number {
  const evidence = { ...noEvidence(), words: 100, elsewhere };
  return joined(evidence, new Map([['loneliness', NAMED]]), causes);
}

it('lets a sure cause confirm a topic', () => {
  expect(joinedWith({ workplace: 0.9 })).toBeGreaterThan(1);
  expect(joinedWith({ workplace: 0.4 })).toBe(0);
});

it('hears no confirmation in the same words said again', () => {
  expect(joinedWith({ isolation: 0.9, bereavement: 0.9 })).toBe(0);
});

it('lets signs of another field speak against it', () => {
  expect(joinedWith({ workplace: 0.9 }, 1)).toBeLessThan(1);
  expect(joinedWith({ workplace: 0.9 }, 2)).toBe(0);
});
