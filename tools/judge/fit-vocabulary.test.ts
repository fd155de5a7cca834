import { describe, expect, it } from 'vitest';
import { fitVocabulary } from './fit-vocabulary.ts';
import type { LabelledText } from './labelled-texts.ts';

function texts(
  source: string,
  label: LabelledText['label'],
  sentence: string,
): LabelledText[] {
  return Array.from({ length: 12 }, (_, i) => ({
    id: `${source}-${label}-${i}`,
    source,
    licence: 'MIT',
    lang: 'en',
    genre: '',
    title: '',
    text: sentence,
    label,
    topics: [],
    causes: [],
    crisis: false,
  }));
}

const PUBLIC = [
  ...texts('forum', 'pos', 'lonely evenings, thread closed, same kitchen'),
  ...texts('forum', 'hardneg', 'lonely planet guides, gearbox oil, report'),
  ...texts('forum', 'neg', 'gearbox oil and a torque wrench, same kitchen'),
];
const OURS = [
  ...texts('commonplace', 'pos', 'evenings alone, a report, forty years'),
  ...texts('commonplace', 'hardneg', 'gearbox oil, thread count'),
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

  it('learns nothing from words that are in all texts alike', () => {
    expect(Math.abs(learned.get('kitch') ?? 0)).toBeLessThan(
      Math.abs(learned.get('gearb') ?? 0),
    );
  });

  it('is repeatable', () => {
    expect([...fitVocabulary([...PUBLIC, ...OURS])]).toEqual([...learned]);
  });
});
