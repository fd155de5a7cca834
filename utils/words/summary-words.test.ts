import { describe, expect, it } from 'vitest';
import { parseEntries } from '@/utils/catalogue/parse-entries.ts';
import { summaryWords } from './summary-words.ts';

const { resources, problems } = parseEntries('de.yml', [
  {
    id: 'de-abendrunde',
    name: 'Abendrunde',
    url: 'https://abendrunde.example/',
    summary: 'Neighbours who cannot sleep meet on Tuesday evenings.',
    translations: { de: 'Nachbarn, die nicht schlafen, treffen sich abends.' },
    kind: 'peer-group',
    topics: ['anxiety'],
    languages: ['de'],
    formats: ['in-person'],
    cost: 'free',
    evidence: 'own-site',
    checked: '2026-05',
  },
]);
const [place] = resources;

describe('summaryWords', () => {
  it('says it in the language of the reader where it can', () => {
    expect(problems).toEqual([]);
    expect(summaryWords(place!, 'de')).toEqual({
      summary: 'Nachbarn, die nicht schlafen, treffen sich abends.',
      summaryLanguage: 'de',
    });
  });

  it('says it in English otherwise, and that it is English', () => {
    expect(summaryWords(place!, 'fr')).toEqual({
      summary: 'Neighbours who cannot sleep meet on Tuesday evenings.',
      summaryLanguage: 'en',
    });
  });

  it('claims no language where none is known', () => {
    const { summaryLanguage, ...imported } = place!;
    expect(summaryLanguage).toBe('en');
    expect(summaryWords(imported, 'fr')).toEqual({
      summary: 'Neighbours who cannot sleep meet on Tuesday evenings.',
    });
  });

  it('is told of a language that it has no interface in', () => {
    const { problems: told } = parseEntries('de.yml', [
      { ...place, translations: { xx: 'Lang genug, um etwas zu sagen.' } },
    ]);
    expect(told.join('\n')).toContain('must be one of es, fr, de, pt');
  });
});
