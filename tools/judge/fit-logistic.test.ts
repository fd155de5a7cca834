import { describe, expect, it } from 'vitest';
import { fitLogistic, type LogisticData } from './fit-logistic.ts';

/** A text with so much in each of its columns. */
function row(...values: readonly number[]) {
  return {
    at: Uint32Array.from(values.keys()),
    values: Float64Array.from(values),
  };
}

const free = { ridge: 0 };

describe('fitLogistic', () => {
  it('finds the log-odds of a share', () => {
    // Three of four texts are about our topics: log(3).
    const data: LogisticData = {
      rows: [row(1), row(1), row(1), row(1)],
      about: [true, true, true, false],
      weights: [1, 1, 1, 1],
    };
    expect(fitLogistic(data, [free], 500)[0]).toBeCloseTo(Math.log(3), 4);
  });

  it('lets a weight stand for so many texts', () => {
    const data: LogisticData = {
      rows: [row(1), row(1)],
      about: [true, false],
      weights: [3, 1],
    };
    expect(fitLogistic(data, [free], 500)[0]).toBeCloseTo(Math.log(3), 4);
  });

  it('tells columns apart', () => {
    // Without the second column one in four, with it three in four.
    const without = [true, false, false, false];
    const data: LogisticData = {
      rows: [...without.map(() => row(1, 0)), ...without.map(() => row(1, 1))],
      about: [...without, ...without.map((about) => !about)],
      weights: Array<number>(8).fill(1),
    };
    const [bias, weight] = fitLogistic(data, [free, free], 2_000);
    expect(bias).toBeCloseTo(-Math.log(3), 3);
    expect(weight).toBeCloseTo(2 * Math.log(3), 3);
  });

  it('keeps to the side that a column may speak for, and to its ridge', () => {
    const data: LogisticData = {
      rows: [row(1), row(1), row(1), row(1)],
      about: [true, true, true, false],
      weights: [1, 1, 1, 1],
    };
    expect(fitLogistic(data, [{ ridge: 0, sign: -1 }], 500)[0]).toBe(0);
    const [kept = 0] = fitLogistic(data, [{ ridge: 1 }], 500);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(Math.log(3));
  });
});
