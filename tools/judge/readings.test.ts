import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LabelledText } from './labelled-texts.ts';
import { asRead, hasAllCauses } from './readings.ts';

const [, ...LINES] = readFileSync('tests/judgement/readings.tsv', 'utf8')
  .trimEnd()
  .split('\n');
const idRead = (pattern: RegExp) =>
  LINES.find((line) => pattern.test(line))?.split('\t')[0] ?? '';

function published(id: string, label: LabelledText['label']): LabelledText {
  return {
    id,
    source: 'forum',
    licence: 'MIT',
    lang: 'en',
    genre: '',
    title: '',
    text: 'words',
    label,
    topics: [],
    causes: [],
    crisis: false,
  };
}

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

  it('change their label where the reader was sure', () => {
    const [read] = asRead([published(idRead(/\tpos\t/u), 'hardneg')]);
    expect(read?.label).toBe('pos');
  });

  it('are left out where the reader doubts it', () => {
    const doubted = idRead(/\tpos\?/u);
    expect(asRead([published(doubted, 'hardneg')])).toEqual([]);
    expect(asRead([published(doubted, 'pos')])).toHaveLength(1);
  });

  it('are each listed once, in order', () => {
    const ids = LINES.map((line) => line.split('\t')[0]);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});
