import { describe, expect, it } from 'vitest';
import type { Cue } from './cue-table.ts';
import { countCue, noEvidence } from './evidence.ts';
import { repeated, strengths } from './strength.ts';

function anxiety(...words: string[]): Cue {
  return {
    subject: 'anxiety',
    weight: 3,
    words,
    stem: false,
    text: words.join(' '),
  };
}

/** The strength of anxiety where each cue was seen once, as meant. */
function strengthOf(cues: readonly Cue[], meant = 1) {
  const evidence = noEvidence();
  for (const place of cues.keys()) countCue(evidence, place, meant, false);
  return strengths(evidence, cues).get('anxiety');
}

describe('strengths', () => {
  it.each([
    ['a word', ['angst'], 0],
    ['a phrase', ['my', 'anxiety'], 1],
    ['a word of eleven letters', ['existenznot'], 0],
    ['a German compound, as good as a phrase', ['angststorung'], 1],
  ] as const)('counts %s as %j', (_, words, phrases) => {
    expect(strengthOf([anxiety(...words)])?.phrases).toBe(phrases);
  });

  it('believes a cue as far as it is meant', () => {
    const half = strengthOf([anxiety('my', 'anxiety')], 0.5);
    expect(half).toMatchObject({ sum: 1.5, names: 0.5, phrases: 0.5, seen: 3 });
  });

  it('counts each time half as much as the one before', () => {
    expect([0, 1, 2, 3, 4].map(repeated)).toEqual([0, 1, 1.5, 1.75, 1.875]);
  });
});
