import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_PACE,
  LEAST_MS,
  nextPace,
  type Piece,
  spend,
  WORDS_PER_SECOND,
} from './dwell.ts';

function piece(words: number): Piece {
  return { words, spent: 0, shown: 0 };
}

const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 });
const times = fc.array(fc.integer({ min: 50, max: 1_500 }), { maxLength: 20 });

describe('spend', () => {
  it('never counts more words than the time allows', () => {
    fc.assert(
      fc.property(sizes, times, (words, elapsed) => {
        let unread = words.map(piece);
        let read = 0;
        for (const milliseconds of elapsed) {
          const done = spend(unread, milliseconds);
          read += done.reduce((sum, { words: each }) => sum + each, 0);
          unread = unread.filter((one) => !done.includes(one));
        }
        const total = elapsed.reduce((sum, each) => sum + each, 0);
        expect(read).toBeLessThanOrEqual(
          (total / 1_000) * WORDS_PER_SECOND + 1e-6,
        );
      }),
    );
  });

  it('reads everything when there is time enough', () => {
    fc.assert(
      fc.property(sizes, (words) => {
        const all = words.map(piece);
        const total = words.reduce((sum, each) => sum + each, 0);
        const enough = (total / WORDS_PER_SECOND) * 1_000 + LEAST_MS;
        expect(spend(all, enough)).toHaveLength(words.length);
      }),
    );
  });

  it('counts nothing in less than a second, however short', () => {
    const label = piece(1);
    expect(spend([label], LEAST_MS - 1)).toEqual([]);
    expect(spend([label], 1)).toEqual([label]);
  });

  it('goes from top to bottom', () => {
    const [first, second] = [piece(12), piece(12)];
    expect(spend([first, second], 1_000)).toEqual([first]);
    expect(second.spent).toBe(0);
  });
});

describe('nextPace', () => {
  const at = (screens: number, now: number) => ({
    screens,
    elapsed: 1_000,
    now,
  });

  it.each([
    ['a turn of the wheel', 250 / 800],
    ['a press of Page Down', 0.9],
    ['nothing', 0],
  ])('%s is no fling', (_, screens) => {
    expect(nextPace(FIRST_PACE, at(screens, 5_000))).toEqual(FIRST_PACE);
  });

  it('a fling stops the clock, and its last bit does not start it again', () => {
    const flung = nextPace(FIRST_PACE, at(8, 1_000));
    expect(flung.stillUntil).toBeGreaterThan(2_000);
    expect(nextPace(flung, at(0.4, 2_000))).toEqual(flung);
  });

  it('after a fling only fluent reading counts, until a gentle scroll', () => {
    const flung = nextPace(FIRST_PACE, at(8, 1_000));
    const stayed = nextPace(flung, at(0, 9_000));
    expect(stayed.wordsPerSecond).toBe(WORDS_PER_SECOND / 3);
    expect(nextPace(stayed, at(0.3, 12_000))).toEqual(FIRST_PACE);
  });

  it('takes a slow scroll over a long pause for what it is', () => {
    const slow = { screens: 3, elapsed: 10_000, now: 20_000 };
    expect(nextPace(FIRST_PACE, slow)).toEqual(FIRST_PACE);
  });
});
