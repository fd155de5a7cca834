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
    expect(learned.get('evenin')).toBeGreaterThan(0);
    expect(learned.get('gearbo')).toBeLessThan(0);
  });

  it('leaves out words on which public texts and ours disagree', () => {
    expect(learned.has('thread')).toBe(false);
    expect(learned.has('report')).toBe(false);
  });

  it('leaves out words that only we write, and other languages', () => {
    expect(learned.has('forty')).toBe(false);
    const spanish = texts('forum', 'pos', 'soledad tardes').map((text) => ({
      ...text,
      lang: 'es',
    }));
    expect(fitVocabulary([...PUBLIC, ...spanish]).has('soleda')).toBe(false);
  });

  it('is repeatable', () => {
    expect([...fitVocabulary([...PUBLIC, ...OURS])]).toEqual([...learned]);
  });
});
