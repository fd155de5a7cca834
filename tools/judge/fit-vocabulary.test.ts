import { describe, expect, it } from 'vitest';
import { fitVocabulary } from './fit-vocabulary.ts';
import type { LabelledText } from './labelled-texts.ts';
import { testText } from './test-text.ts';

function texts(
  source: string,
  label: LabelledText['label'],
  sentence: string,
): LabelledText[] {
  return Array.from({ length: 12 }, (_, i) =>
    testText({ id: `${source}-${label}-${i}`, source, label, text: sentence }),
  );
}

const PUBLIC = [
  ...texts('forum', 'pos', 'lonely evenings in the same kitchen'),
  ...texts('forum', 'hardneg', 'lonely planet guides, gearbox oil, kitchen'),
  ...texts('forum', 'neg', 'gearbox oil and a torque wrench, same kitchen'),
];
const OURS = [
  ...texts('commonplace', 'pos', 'evenings alone, in a kitchen'),
  ...texts('commonplace', 'hardneg', 'gearbox oil in the kitchen'),
];

describe('fitVocabulary', () => {
  const learned = fitVocabulary([...PUBLIC, ...OURS]);

  it('learns for which side words speak', () => {
    expect(learned.get('eveni')).toBeGreaterThan(0);
    expect(learned.get('gearb')).toBeLessThan(0);
  });

  it('leaves out other languages', () => {
    const spanish = texts('forum', 'pos', 'soledad tardes').map((text) => ({
      ...text,
      lang: 'es',
    }));
    expect(fitVocabulary([...PUBLIC, ...spanish]).has('soled')).toBe(false);
  });

  it('learns least from a word that is in all texts', () => {
    const kitchen = Math.abs(learned.get('kitch') ?? 0);
    expect(kitchen).toBeLessThan(Math.abs(learned.get('gearb') ?? 0) / 2);
  });

  it('is repeatable', () => {
    expect([...fitVocabulary([...PUBLIC, ...OURS])]).toEqual([...learned]);
  });
});
