import { describe, expect, it } from 'vitest';
import { createJudge } from './create-judge.ts';
import { TABLES } from './tables.ts';

const LAYOFFS = `After the third round of layoffs the remaining staff are
overworked, and burnout is spreading through the company. Employees work long
hours and colleagues are exhausted.`;

describe('individualOnly', () => {
  it.each([
    [
      true,
      'apps alone',
      'Try a meditation app, a breathing exercise before each meeting, some yoga and a gratitude journal.',
    ],
    [
      false,
      'a union too',
      'Try a meditation app, a breathing exercise, yoga, and come to the union meeting: we organise together.',
    ],
    [false, 'no remedy', 'The board will meet again in May.'],
  ])('is %s for %s', (expected, _, advice) => {
    const judge = createJudge({ language: 'en', tables: TABLES });
    judge.add({ kind: 'prose', text: LAYOFFS });
    judge.add({ kind: 'prose', text: advice });
    expect(judge.verdict().individualOnly).toBe(expected);
  });
});
