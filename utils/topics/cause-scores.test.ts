import { describe, expect, it } from 'vitest';
import { causeScores } from './cause-scores.ts';
import type { CueSubject } from './cue-table.ts';
import type { Strength } from './strength.ts';

function scores(sums: Partial<Record<CueSubject, number>>, words = 100) {
  const strength = new Map(
    Object.entries(sums).map(([subject, sum]): [CueSubject, Strength] => [
      subject as CueSubject,
      { sum, total: sum, seen: sum, headed: 0, names: 1, phrases: 0 },
    ]),
  );
  return causeScores(strength, words);
}

describe('causeScores', () => {
  it('asks a longer text for more', () => {
    const [short, long] = [scores({ money: 3 }), scores({ money: 3 }, 1_000)];
    expect(short.money).toBeGreaterThan(long.money ?? 0);
  });

  it('asks school for more than money, and care for less', () => {
    const of = scores({ education: 3, money: 3, caregiving: 3 });
    expect(of.education).toBeLessThan(of.money ?? 0);
    expect(of.caregiving).toBeGreaterThan(of.money ?? 0);
  });

  it('gives no unnamed ground beside one that is named', () => {
    expect(scores({ discrimination: 6 }).discrimination).toBeGreaterThan(0.5);
    const named = scores({ discrimination: 6, racism: 6 });
    expect(named.discrimination).toBeUndefined();
  });

  it('asks kin and work for more where somebody died', () => {
    const alive = scores({ parenting: 3, workplace: 3, money: 3 });
    const mourns = scores({
      parenting: 3,
      workplace: 3,
      money: 3,
      bereavement: 6,
    });
    expect(mourns.parenting).toBeLessThan(alive.parenting ?? 0);
    expect(mourns.workplace).toBeLessThan(alive.workplace ?? 0);
    expect(mourns.money).toBe(alive.money);
  });

  it('leaves out what says nothing', () => {
    expect(scores({ faith: 0.1 })).toEqual({});
  });
});
