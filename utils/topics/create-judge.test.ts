import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createJudge } from './create-judge.ts';
import type { CueTable } from './cue-table.ts';
import type { CueTables } from './judge.ts';
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
    [
      'a book review',
      'Nora is recently widowed, and furious. The story follows her through a year of casseroles and grief, and I laughed out loud on the bus. If you liked the last novel of the author you will love this one. Thanks to the publisher for an advance copy.',
    ],
    [
      'dog training',
      'Separation anxiety is what owners ask about most. Your dog is in a panic, not naughty. Leave him for a minute, then for two, with a stuffed toy and a few treats, and do not fuss when you come home. If he hurts himself, ask your vet.',
    ],
    [
      'a hotel',
      'Let the stress of your working week melt away. Our spa hotel has a pool, two saunas and massages from ten to eight. Rooms with a balcony come with breakfast. Tired guests leave as new people, and many book again at checkout.',
    ],
    [
      'a driving test',
      'My son passed his driving test this morning at the second attempt, and we are all so proud of him. He has been practising every evening after work with his grandfather, who never loses his patience. Tonight we go out for pizza, and on Saturday he wants to drive to the coast with his friends. I told him to be back before it gets dark.',
    ],
    [
      'a supermarket',
      'I lost my husband in the supermarket again today. He had gone to look for the good coffee while I was standing at the cheese, and then he started talking to our neighbour about the football. After twenty minutes I had them call his name, and he came running with three packets of biscuits and no coffee at all. We laughed all the way home.',
    ],
    [
      'national mourning',
      'The nation mourns its queen. Flags flew at half mast, and crowds stood in the rain as the coffin was carried to the cathedral. Kings and presidents sent words of grief. The period of mourning ends on the fourteenth.',
    ],
  ])('offers nothing on %s', (_, text) => {
    expect(verdictOn(text).offer).toBe(false);
  });

  it.each([
    [
      'management',
      'Agents who could not choose their breaks scored three times as high for burnout. Training made no difference, staffing did. Managers should ask about exhaustion each quarter, cap calls in a row and take absence as a signal about the job.',
    ],
    [
      'science',
      'One adult in four felt lonely often. Living alone, a recent move and a low income were associated with loneliness, online contacts were not. Places to meet may do more for social isolation than training in social skills.',
    ],
    [
      'policy',
      'Employers must assess stress at work as they do noise. Workload, harassment and lone work count, and inspectors may order rosters to be changed. Unions hope that burnout will be seen as an injury at work at last.',
    ],
    [
      'a mother',
      'One month ago yesterday I lost my daughter. She was born too early and lived for nine hours. I hold her blanket when I go to sleep, and I cry whenever somebody asks how I am. My partner has gone back to work. I do not know how other mothers do this.',
    ],
  ])('hears what %s says of it', (_, text) => {
    expect(verdictOn(text).offer).toBe(true);
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
    ['incarceration', 'For two years I lived in a prison of my own making.'],
    ['faith', 'Quitting took a leap of faith, and faith in oneself.'],
    ['racism', 'They were in a race against time; it was a rat race.'],
  ] as const)('hears no %s in a saying', (cause, saying) => {
    const { causes } = verdictOn(`${saying} ${BURNOUT}`);
    expect(causes[cause] ?? 0).toBe(0);
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

  it.each([
    'burnout anxiety stress ',
    'my anxiety is anxiety about anxiety and anxiety can ',
  ])('does not fall for %j, only repeated', (words) => {
    expect(verdictOn(words.repeat(500)).offer).toBe(false);
  });

  it('hears no cause in a phrase that only holds its words', () => {
    const table = {
      ...TABLES.en,
      cues: { workplace: '3 my job\n0 lost my job', stress: '3 stress' },
    };
    const told = (text: string) => {
      const judge = createJudge({ language: 'en', tables: { en: table } });
      judge.add({ kind: 'prose', text: `${text} and the stress of it.` });
      return judge.verdict();
    };
    expect(told('It is my job').causes.workplace).toBeGreaterThan(0.5);
    const lost = told('I lost my job');
    expect(lost.causes.workplace).toBeUndefined();
    expect(lost.cues.map((cue) => cue.for)).toEqual(['stress']);
  });

  it.each([
    ['depression in black women', 'racism'],
    ['anxiety since I came out of the closet', 'lgbtq'],
    ['the stress of a hostile, toxic work environment', 'workplace'],
  ] as const)('hears in %j what goes beyond such a phrase', (text, cause) => {
    expect(verdictOn(text).causes[cause]).toBeGreaterThan(0);
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

  it('counts 5 MB a thousand words a step, to the verdict it gives at once', () => {
    const long = `${BURNOUT}\n`.repeat(10_000);
    const stepped = createJudge({
      language: 'en',
      tables: { en: { ...TABLES.en } },
    });
    stepped.add({ kind: 'prose', text: long });
    // The table and 20,000 words: there is more to do after each but the last.
    expect([...stepped.catchUp()]).toHaveLength(20);
    expect(stepped.verdict()).toEqual(verdictOn(long));
    expect(stepped.catchUp().next().done).toBe(true);
  });

  it('gives the same verdict however its steps meet what is added', () => {
    const parts = BURNOUT.split(/(?<=\.)\s/u);
    const whole = createJudge({ language: 'en', tables: TABLES });
    for (const text of parts) whole.add({ kind: 'prose', text });
    const stepped = createJudge({ language: 'en', tables: TABLES });
    const first = stepped.catchUp();
    const second = stepped.catchUp();
    for (const text of parts) {
      stepped.add({ kind: 'prose', text });
      first.next();
      stepped.add({ kind: 'prose', text: '' });
      second.next();
    }
    expect(stepped.verdict()).toEqual(whole.verdict());
  });

  it('counts what waited for a table once the table is there', () => {
    const tables: { -readonly [Language in keyof CueTables]: CueTable } = {};
    const judge = createJudge({ language: 'en', tables });
    for (let i = 0; i < 3; i += 1) judge.add({ kind: 'prose', text: BURNOUT });
    expect(judge.wanted()).toEqual(['en']);
    expect(judge.verdict().words).toBe(0);
    tables.en = TABLES.en;
    const work = judge.catchUp();
    work.next();
    // What is read meanwhile counts as well.
    judge.add({ kind: 'prose', text: BURNOUT });
    expect([...work]).not.toHaveLength(0);
    expect(judge.wanted()).toEqual([]);
    expect(judge.verdict().topics.burnout).toBeGreaterThan(0.5);
  });

  it('prepares a table that comes late in a step of its own', () => {
    const tables: { -readonly [Language in keyof CueTables]: CueTable } = {};
    const judge = createJudge({ language: 'en', tables });
    for (let i = 0; i < 3; i += 1) judge.add({ kind: 'prose', text: BURNOUT });
    expect(judge.wanted()).toEqual(['en']);
    tables.en = { ...TABLES.en };
    // The table and three pieces: there is more to do after each but the last.
    expect([...judge.catchUp()]).toHaveLength(3);
    expect(judge.verdict().topics.burnout).toBeGreaterThan(0.5);
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
