import { describe, expect, it } from 'vitest';
import type { Cue, CueSubject } from './cue-table.ts';
import { countCue, type Evidence, noEvidence } from './evidence.ts';
import { featuresOf } from './features.ts';
import { strengths } from './strength.ts';

function cue(subject: CueSubject, ...words: string[]): Cue {
  return { subject, weight: 3, words, stem: false, text: words.join(' ') };
}
const CUES = [cue('burnout', 'my', 'burnout'), cue('workplace', 'my', 'boss')];

/** The features of a text in which some of the cues stand. */
function features(seen: readonly number[], more: Partial<Evidence> = {}) {
  const evidence = { ...noEvidence(), ...more };
  for (const place of seen) countCue(evidence, place, 1, false);
  return featuresOf(evidence, strengths(evidence, CUES));
}

describe('featuresOf', () => {
  it('is null where no topic is named, whatever its causes', () => {
    expect(features([])).toBeNull();
    expect(features([1], { words: 100 })).toBeNull();
  });

  it('hears less of causes the longer a text is', () => {
    const [short, long, longer] = [60, 200, 2_000].map(
      (words) => features([0, 1], { words })?.world ?? 0,
    );
    expect(short).toBeCloseTo(Math.log1p(5), 6);
    expect(long).toBeCloseTo(Math.log1p(1.5) / 2, 6);
    expect(longer).toBeGreaterThan(0);
    expect(longer).toBeLessThan(0.05);
  });

  it('says how short a text is, up to 130 words', () => {
    const brief = [0, 65, 130, 9_000].map(
      (words) => features([0], { words })?.brief,
    );
    expect(brief).toEqual([1, 0.875, 0, 0]);
  });

  it('hears burnout by itself where a phrase names it', () => {
    const named = [
      cue('burnout', 'my', 'burnout'),
      cue('anxiety', 'my', 'anxiety'),
    ];
    const alone = [cue('burnout', 'burnout'), cue('anxiety', 'my', 'anxiety')];
    const heard = [named, alone].map((cues) => {
      const evidence = { ...noEvidence(), words: 100 };
      for (const place of cues.keys()) countCue(evidence, place, 1, false);
      return featuresOf(evidence, strengths(evidence, cues))?.burnout;
    });
    expect(heard).toEqual([Math.log1p(3), 0]);
  });

  it('hears a title beside words of people alone', () => {
    const evidence = { ...noEvidence(), words: 100 };
    countCue(evidence, 0, 1, true);
    const strength = strengths(evidence, CUES);
    expect(featuresOf(evidence, strength)?.headed).toBe(0);
    evidence.people = 4;
    expect(featuresOf(evidence, strength)?.headed).toBeCloseTo(Math.log1p(4));
  });
});
