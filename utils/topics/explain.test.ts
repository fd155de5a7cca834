import { describe, expect, it } from 'vitest';
import { createJudge } from './create-judge.ts';
import { explain } from './explain.ts';
import { TABLES } from './tables.ts';

function cuesOf(...texts: string[]) {
  const judge = createJudge({ tables: TABLES });
  for (const text of texts) judge.add({ kind: 'prose', text });
  return judge.verdict().cues;
}

describe('explain', () => {
  it('tells which words spoke for what, the strongest first', () => {
    const cues = cuesOf(
      `Burnout again, said the nurse, and burnout it was: her landlord had put
      up the rent, and the ward was short of hands for the third winter in a
      row, with nobody to ask and nothing left to give to those who came in.`,
    );
    const found = explain(cues, TABLES);
    expect(found[0]?.for).toBe('burnout');
    expect(found[0]?.words).toContain('burnout');
    expect(found.map((each) => each.for)).toContain('housing');
  });

  it('puts neither violence nor crisis into words', () => {
    const cues = cuesOf(
      `Depression came after years of domestic violence, and with it suicidal
      thoughts. The abusive marriage is over, the depression is not, and the
      group on Thursdays is where she says so, among people who know it well.`,
    );
    const words = explain(cues, TABLES).flatMap((each) => each.words);
    expect(words).toContain('depression');
    expect(words.join(' ')).not.toMatch(/violen|abus|suicid/iu);
  });

  it('puts no word of crisis into words because it speaks for depression', () => {
    const cues = cuesOf(
      `My depression is back. I want to die, she wrote to the helpline, and the
      suicide of a friend is all I think of; I am depressed, I cannot sleep, and
      my sister comes by in the evening so that I am not alone with it.`,
    );
    const words = explain(cues, TABLES).flatMap((each) => each.words);
    expect(words).toContain('depressed');
    expect(words.join(' ')).not.toMatch(/\bdie\b|suicid/iu);
  });

  it('writes the apostrophes that tables leave out', () => {
    const table = {
      ...TABLES.fr,
      cues: { anxiety: '3 l angoisse de quelqu un | des jours' },
    };
    const cue = { cue: 0, language: 'fr', for: 'anxiety', weight: 3 } as const;
    const [found] = explain([cue, { ...cue, cue: 1 }], { fr: table });
    expect(found?.words).toEqual(['l’angoisse de quelqu’un', 'des jours']);
    const english = {
      ...table,
      cues: { anxiety: '3 can t cope | at my desk' },
    };
    const [said] = explain([{ ...cue, language: 'en' }], { en: english });
    expect(said?.words).toEqual(['can’t cope']);
  });

  it('leaves out what no table knows', () => {
    const unknown = {
      cue: 99_999,
      language: 'en',
      for: 'stress',
      weight: 1,
    } as const;
    expect(explain([unknown], TABLES)).toEqual([]);
    expect(explain([{ ...unknown, cue: 0 }], {})).toEqual([]);
  });
});
