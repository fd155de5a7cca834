import { describe, expect, it } from 'vitest';
import type { CueTable } from './cue-table.ts';
import { parseCues } from './parse-cues.ts';

const TABLE: CueTable = {
  language: 'en',
  cues: {
    anxiety: '2 restless* | on edge\n 0.5 shy',
    money: '0 money tree',
  },
  frames: [
    {
      tell: 'name',
      around: '_ among | my _',
      names: { anxiety: 'anxiety | panic' },
    },
    {
      tell: 'phrase',
      weight: 1.5,
      around: 'want _ gone',
      names: { grief: 'it' },
    },
    { tell: 'phrase', around: 'my _ died', names: { grief: 'uncle' } },
  ],
  others: '',
  idioms: '',
  overturns: {},
  people: '',
  remedies: '',
  together: '',
};

describe('parseCues', () => {
  it('reads lines of a weight and phrases, then each name in each frame', () => {
    const cues = parseCues(TABLE).map(
      ({ subject, weight, words }) => `${subject} ${weight} ${words.join(' ')}`,
    );
    expect(cues).toEqual([
      'anxiety 2 restless',
      'anxiety 2 on edge',
      'anxiety 0.5 shy',
      'money 0 money tree',
      'anxiety 3 anxiety among',
      'anxiety 3 my anxiety',
      'anxiety 3 panic among',
      'anxiety 3 my panic',
      'grief 1.5 want it gone',
      'grief 3 my uncle died',
    ]);
  });

  it('tells people the name alone or in its frame, as the table says', () => {
    const words = parseCues(TABLE).map(({ text }) => text);
    expect(words[0]).toBe('restless…');
    expect(words.slice(4, 8)).toEqual(['anxiety', 'anxiety', 'panic', 'panic']);
    expect(words.at(-1)).toBe('my uncle died');
  });

  it('reads phrases as texts are read, with the last word whole or open', () => {
    const [restless, edge] = parseCues(TABLE);
    expect(restless).toMatchObject({ words: ['restless'], stem: true });
    expect(edge).toMatchObject({ words: ['on', 'edge'], stem: false });
  });
});
