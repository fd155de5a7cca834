import { describe, expect, it } from 'vitest';
import { mayConcern } from '@/utils/topics/cue-check.ts';
import {
  type JudgedLanguage,
  JUDGED_LANGUAGES,
} from '@/utils/topics/taxonomy.ts';
import { causeFigures } from '@/tools/judge/cause-figures.ts';
import { readCrisisTexts } from '@/tools/judge/crisis-texts.ts';
import type { Cut } from '@/tools/judge/cut-text.ts';
import { figures } from '@/tools/judge/figures.ts';
import {
  judgeAsShipped,
  judgeCrisis,
  verdictOn,
} from '@/tools/judge/judge-texts.ts';
import { readTexts } from '@/tools/judge/labelled-texts.ts';

// Floors, not goals: a change that falls below one has to say why. The
// figures themselves are in docs/judgement.md.

const textsIn = (language: string) =>
  readTexts(`tests/judgement/${language}.jsonl`);
const ABOUT_US = JUDGED_LANGUAGES.flatMap(textsIn).filter(
  ({ label }) => label === 'pos',
);

/**
 * Cut, precision, recall. English has the harder texts, and more of them; its
 * judge asks for much more evidence than even odds, so that hardly a card on
 * an ordinary page is false, and hears fewer whispers.
 */
type Floor = readonly [cut: Cut, precision: number, recall: number];
const EASIER: readonly Floor[] = [
  ['all', 0.95, 0.95],
  ['excerpt', 0.9, 0.9],
];
const FLOORS: Readonly<Record<JudgedLanguage, readonly Floor[]>> = {
  en: [
    ['all', 0.92, 0.7],
    ['excerpt', 0.9, 0.6],
  ],
  es: EASIER,
  fr: EASIER,
  de: EASIER,
  pt: EASIER,
};

describe.each(JUDGED_LANGUAGES)('evaluation texts in %s', (language) => {
  it.each([...FLOORS[language]])(
    'keeps its floors at length %s',
    (...floor) => {
      const [cut, precision, recall] = floor;
      const judged = textsIn(language).map((row) => judgeAsShipped(row, cut));
      const reached = figures(judged);
      expect(reached.precision).toBeGreaterThanOrEqual(precision);
      expect(reached.recall).toBeGreaterThanOrEqual(recall);
    },
  );
});

describe('causes', () => {
  const measured = causeFigures(ABOUT_US).filter(({ cases }) => cases >= 4);

  it('keeps the mean F1 of those with four cases or more', () => {
    const mean =
      measured.reduce((sum, { f1 }) => sum + f1, 0) / measured.length;
    expect(mean).toBeGreaterThanOrEqual(0.7);
  });

  it('keeps the F1 of workplace', () => {
    const workplace = measured.find(({ cause }) => cause === 'workplace');
    expect(workplace?.f1).toBeGreaterThanOrEqual(0.75);
  });
});

describe('crisis', () => {
  // Of those that came later a fifth only hints: letters, things given away.
  it.each([
    ['crisis', 0.98, 0.9],
    ['crisis-later', 0.82, 0.88],
  ] as const)('keeps its floors on %s', (set, least, precise) => {
    const { precision, recall } = figures(
      readCrisisTexts(set).map(judgeCrisis),
    );
    expect(recall).toBeGreaterThanOrEqual(least);
    expect(precision).toBeGreaterThanOrEqual(precise);
  });
});

describe('stage 1', () => {
  it.each(['crisis', 'crisis-later'] as const)(
    'lets nearly all through that stage 2 finds to be crisis: %s',
    (set) => {
      const found = readCrisisTexts(set).filter(
        (row) => row.crisis && verdictOn(row).crisis,
      );
      const stopped = found.filter(({ text }) => !mayConcern(text));
      expect(stopped.length / found.length).toBeLessThan(0.03);
    },
  );

  it('lets all through that stage 2 offers on', () => {
    const missed = ABOUT_US.filter(
      (row) => verdictOn(row).offer && !mayConcern(`${row.title}\n${row.text}`),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
