import { describe, expect, it } from 'vitest';
import type { CueTable } from './cue-table.ts';
import { parseCues } from './parse-cues.ts';

const TABLE: CueTable = {
  language: 'en',
  cues: {
    anxiety: '2 restless* | on edge\n 0.5 anxiety | panic',
    money: '0 money tree',
  },
  frames: [
    {
      around: '_ among | my _',
      names: { anxiety: 'anxiety | panic', bereavement: 'uncle s death' },
    },
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
      'anxiety 0.5 anxiety',
      'anxiety 0.5 panic',
      'money 0 money tree',
      'anxiety 3 anxiety among',
      'anxiety 3 my anxiety',
      'anxiety 3 panic among',
      'anxiety 3 my panic',
      'bereavement 3 uncle s death among',
      'bereavement 3 my uncle s death',
    ]);
  });

  it('tells people the name alone where it is a cue, all else in full', () => {
    const words = parseCues(TABLE).map(({ text }) => text);
    expect(words[0]).toBe('restless…');
    expect(words.slice(5, 9)).toEqual(['anxiety', 'anxiety', 'panic', 'panic']);
    expect(words.at(-1)).toBe('my uncle s death');
  });

  it('reads phrases as texts are read, with the last word whole or open', () => {
    const [restless, edge] = parseCues(TABLE);
    expect(restless).toMatchObject({ words: ['restless'], stem: true });
    expect(edge).toMatchObject({ words: ['on', 'edge'], stem: false });
  });
});
