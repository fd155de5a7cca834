import { describe, expect, it } from 'vitest';
import type { CueTable } from './cue-table.ts';
import { createJudge } from './create-judge.ts';
import { TABLES } from './tables.ts';
import type { JudgedLanguage } from './taxonomy.ts';

const ENGLISH = `The library opens at nine on weekdays and at ten on Saturdays,
and the reading room on the first floor has been painted over the summer. There
are new lamps on the long tables, and the lift to the archive works again.`;
const SPANISH = `Desde hace meses no duermo. Cada domingo por la tarde vuelve la
ansiedad: el pecho cerrado, las manos frías y el miedo a abrir el correo. La
médica me dijo que tengo ataques de pánico y que no soy la única en el barrio:
la ansiedad por el alquiler llena la consulta, y por eso nos reunimos.`;

describe('a text in several languages', () => {
  it('is judged in each of them', () => {
    const judge = createJudge({ language: 'en', tables: TABLES });
    judge.add({ kind: 'prose', text: ENGLISH });
    expect(judge.verdict().offer).toBe(false);
    judge.add({ kind: 'prose', text: SPANISH });
    const { offer, topics, cues, words } = judge.verdict();
    expect(offer).toBe(true);
    expect(topics.anxiety).toBeGreaterThan(0.5);
    expect(cues[0]?.language).toBe('es');
    expect(words).toBeGreaterThan(80);
  });

  it('is judged so when both stand in one block', () => {
    const judge = createJudge({ tables: TABLES });
    judge.add({ kind: 'prose', text: `${ENGLISH} ${SPANISH}` });
    const { offer, cues } = judge.verdict();
    expect(offer).toBe(true);
    expect(cues[0]?.language).toBe('es');
  });

  it('keeps its language through lines that do not tell', () => {
    const judge = createJudge({ tables: TABLES });
    judge.add({ kind: 'prose', text: SPANISH });
    judge.add({ kind: 'heading', text: 'Pizza, Berlin, Paris, London' });
    expect(judge.wanted()).toEqual([]);
    judge.add({ kind: 'prose', text: 'Ansiedad' });
    const languages = judge.verdict().cues.map(({ language }) => language);
    expect(new Set(languages)).toEqual(new Set(['es']));
  });
});

describe('a short text', () => {
  // Without their accents many of its words are as frequent in Spanish.
  const short = `Le harcèlement a pris sa place à table. La nuit elle a des
  crises d'angoisse, et la dépression a suivi, dit la mère, assise à la fenêtre
  de la cuisine.`;

  it('is in the language that its page states, where it may be', () => {
    const judge = createJudge({ language: 'fr-CA', tables: TABLES });
    judge.add({ kind: 'prose', text: short });
    const { offer, cues } = judge.verdict();
    expect(offer).toBe(true);
    expect(cues[0]?.language).toBe('fr');
  });

  it('is in another where that is clear', () => {
    const judge = createJudge({ language: 'pt', tables: TABLES });
    judge.add({ kind: 'prose', text: SPANISH });
    expect(judge.verdict().cues[0]?.language).toBe('es');
  });
});

describe('tables that come later', () => {
  it('are asked for, and then what waited is judged', () => {
    const tables: Partial<Record<JudgedLanguage, CueTable>> = {};
    const judge = createJudge({ language: 'es', tables });
    judge.add({ kind: 'prose', text: SPANISH });
    expect(judge.wanted()).toEqual(['es']);
    expect(judge.verdict().offer).toBe(false);
    tables.es = TABLES.es;
    expect(judge.wanted()).toEqual([]);
    expect(judge.verdict()).toEqual(verdictOn(SPANISH));
  });
});

function verdictOn(text: string) {
  const judge = createJudge({ tables: TABLES });
  judge.add({ kind: 'prose', text });
  return judge.verdict();
}
