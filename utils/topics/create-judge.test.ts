import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createJudge } from './create-judge.ts';
import { TABLES } from './tables.ts';
import { verdictSchema } from './verdict-schema.ts';

const BURNOUT = `The ward sister has not slept through a night since March. Her
doctor wrote burnout on the form, and when she reads the word she feels relief
and shame. A third of her colleagues say that they are exhausted most weeks.
The hospital offers a course on resilience; the nurses ask for more staff, for
shifts that end, and for somebody to listen to what the work has become.`;
const TYRES = `The crowd cheered when the orange car began its burnout and
both rear tyres vanished in smoke. Burnout champions come from three states,
and judges mark the volume of smoke, the engine and the use of the pad. The
winner's rubber lasted fifty-one seconds before the rims touched concrete.`;

function verdictOn(text: string, title = '', language = 'en') {
  const judge = createJudge({ language, tables: TABLES });
  if (title) judge.add({ kind: 'title', text: title });
  judge.add({ kind: 'prose', text });
  return judge.verdict();
}

describe('createJudge', () => {
  it('tells people who are burnt out from tyres that are', () => {
    expect(verdictOn(BURNOUT, 'Nurses at the limit').offer).toBe(true);
    expect(verdictOn(TYRES, 'Burnout masters').offer).toBe(false);
  });

  it.each([
    [
      'a single mention',
      `The council met on Tuesday. ${'The tram line will open in spring, and the old bridge will be mended first. '.repeat(8)} A speaker mentioned stress.`,
    ],
    ['a few words', 'Burnout and anxiety'],
    ['nothing at all', ''],
  ])('offers nothing on %s', (_, text) => {
    expect(verdictOn(text).offer).toBe(false);
  });

  it('names causes that come together', () => {
    const { causes } = verdictOn(
      `${BURNOUT} She was passed over again, and says that it is racism: at work
      she is the only Black nurse with a degree who has never led a shift.
      Racist remarks on the ward were never followed up by her manager.`,
    );
    expect(causes.racism).toBeGreaterThanOrEqual(0.5);
    expect(causes.workplace).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['capitals', (text: string) => text.toUpperCase()],
    ['soft hyphens', (text: string) => text.replaceAll('rn', 'r\u00ADn')],
    ['zero-width spaces', (text: string) => text.replaceAll('ou', 'o\u200Bu')],
    ['a hyphen', (text: string) => text.replaceAll('burnout', 'burn-out')],
    ['emoji', (text: string) => text.replaceAll('.', '. 😔')],
  ])('judges %s as plain text', (_, change) => {
    const plain = verdictOn(BURNOUT);
    const changed = verdictOn(change(BURNOUT));
    expect(changed.offer).toBe(plain.offer);
    expect(changed.topics.burnout).toBeCloseTo(plain.topics.burnout ?? 0, 1);
  });

  it('does not fall for words that are only repeated', () => {
    expect(verdictOn('burnout anxiety stress '.repeat(500)).offer).toBe(false);
  });

  it('says which words made it think so, the heaviest first', () => {
    const judge = createJudge({ language: 'en', tables: TABLES });
    judge.add({ kind: 'prose', text: BURNOUT });
    const { cues } = judge.verdict();
    expect(cues.map((cue) => judge.words(cue))).toContain('burnout');
    const weights = cues.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('gives the same verdict however a text was cut into paragraphs', () => {
    const whole = verdictOn(BURNOUT).topics.burnout ?? 0;
    const judge = createJudge({ language: 'en', tables: TABLES });
    for (const text of BURNOUT.split(/(?<=\.)\s/u)) {
      judge.add({ kind: 'prose', text });
    }
    expect(judge.verdict().topics.burnout).toBeCloseTo(whole, 1);
  });

  it('gives verdicts that may cross from a page, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const verdict = verdictOn(`${text} suicide ${text}`);
        expect(v.is(verdictSchema, verdict)).toBe(true);
      }),
    );
  });
});
