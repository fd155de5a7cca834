import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LabelledText } from './labelled-texts.ts';
import { asRead, hasAllCauses } from './readings.ts';
import { testText } from './test-text.ts';

const [, ...LINES] = readFileSync('tests/judgement/readings.tsv', 'utf8')
  .trimEnd()
  .split('\n');
const idRead = (pattern: RegExp) =>
  LINES.find((line) => pattern.test(line))?.split('\t')[0] ?? '';

const published = (id: string, label: LabelledText['label']) =>
  testText({ id, label });

describe('texts as they were read', () => {
  it('keep their label where nobody read them', () => {
    const text = published('t:nobody', 'neg');
    expect(asRead([text])).toEqual([text]);
    expect(hasAllCauses(text)).toBe(false);
  });

  it('have the topics and causes that reading found', () => {
    const text = published(idRead(/\tpos\tanxiety\tworkplace$/u), 'pos');
    const [read] = asRead([text]);
    expect(read).toEqual({
      ...text,
      topics: ['anxiety'],
      causes: ['workplace'],
    });
    expect(hasAllCauses(text)).toBe(true);
  });

  it.each([
    [/\tpos\t/u, 'hardneg', 'pos'],
    [/\tneg$/u, 'pos', 'neg'],
    [/\tneg$/u, 'hardneg', 'neg'],
  ] as const)('are what a sure reading %s says', (pattern, was, is) => {
    expect(asRead([published(idRead(pattern), was)])[0]?.label).toBe(is);
  });

  it('are left out where a reading doubts what they are about', () => {
    const doubted = idRead(/\tpos\?/u);
    expect(asRead([published(doubted, 'hardneg')])).toEqual([]);
    expect(asRead([published(doubted, 'pos')])).toHaveLength(1);
  });

  it('are each listed once, in order', () => {
    const ids = LINES.map((line) => line.split('\t')[0]);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});
