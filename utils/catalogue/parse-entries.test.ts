import { describe, expect, it } from 'vitest';
import { doubleIds, parseEntries } from './parse-entries.ts';

const ENTRY = {
  id: 'gb-tea-circle',
  name: 'Tea Circle',
  url: 'https://tea-circle.example/',
  summary: 'Carers meet over tea and talk about their week.',
  kind: 'peer-group',
  topics: ['burnout', 'loneliness'],
  causes: ['caregiving'],
  languages: ['en'],
  formats: ['in-person'],
  cost: 'free',
  phone: '+448005550100',
  hours: 'Mon 19:00-21:00',
  evidence: 'own-site',
  checked: '2026-07',
};

const problemsOf = (change: Readonly<Record<string, unknown>>) => {
  const entry = Object.fromEntries(
    Object.entries({ ...ENTRY, ...change }).filter(([, value]) => value !== ''),
  );
  return parseEntries('gb.yml', [entry]).problems;
};

describe('parseEntries', () => {
  it('makes a place of an entry; the file names its country', () => {
    const { resources, problems } = parseEntries('gb.yml', [ENTRY]);
    expect(problems).toEqual([]);
    expect(resources[0]).toMatchObject({
      places: { worldwide: false, countries: ['GB'], areas: [] },
      contacts: [{ channel: 'phone', number: '+448005550100' }],
      hours: { always: false, zone: 'Europe/London' },
      communities: [],
    });
    expect(
      parseEntries('worldwide.yml', [ENTRY]).resources[0]?.places.worldwide,
    ).toBe(true);
  });

  it.each([
    [{ cost: 'gratis' }, /cost "gratis" must be one of free, donation/u],
    [{ kind: '' }, /kind is missing/u],
    [{ name: '', kind: 'peer-group' }, /name is missing/u],
    [{ kind: 'club' }, /kind "club" must be one of peer-group/u],
    [{ topics: ['burn-out'] }, /topics\.0 "burn-out" must be one of burnout/u],
    [{ topics: [] }, /topics names no topic/u],
    [{ causes: ['money', 'money'] }, /causes names one twice/u],
    [{ url: 'tea-circle.example' }, /url .* must begin with https/u],
    [{ summary: 'x'.repeat(201) }, /summary .* is longer than 200/u],
    [{ phone: '0800 555 0100' }, /phone .*international .*or a short code/u],
    [{ phone: 988 }, /phone .*must stand in quotes/u],
    [{ checked: 'July 2026' }, /checked .*must be a month like 2026-07/u],
    [{ areas: ['London'] }, /areas\.0 "London" must be like US-VA/u],
    [{ languages: ['English'] }, /languages\.0 .*must be like en/u],
    [{ pone: '988' }, /pone .*is not a field of an entry/u],
    [{ evidence: 'unconfirmed' }, /phone and sms must be left out/u],
    [{ url: '', phone: '' }, /nobody could reach it/u],
    [{ ages: { min: 30, max: 18 } }, /ages: the youngest is older/u],
    [
      { name: 'Tea Suicide Line', kind: 'crisis-line' },
      /plainName: must say how it is called/u,
    ],
    [
      { plainName: 'Suicide Line', kind: 'crisis-line' },
      /plainName: must say how it is called/u,
    ],
    [{ areas: ['US-VA'] }, /areas: US-VA is in none of its countries/u],
  ])('says in one line what to mend: %j', (change, line) => {
    const problems = problemsOf(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(line);
    expect(problems[0]).toMatch(/^gb\.yml, gb-tea-circle: /u);
  });

  it('wants entries in the order of their ids, each once', () => {
    const { resources, problems } = parseEntries('gb.yml', [
      ENTRY,
      { ...ENTRY, id: 'gb-a' },
      { ...ENTRY, id: 'gb-tea-circle' },
    ]);
    expect(problems).toEqual(['gb.yml: gb-a must stand before gb-tea-circle']);
    expect(doubleIds(resources)).toHaveLength(1);
  });

  it('wants a list', () => {
    expect(parseEntries('gb.yml', { id: 'a' }).problems).toEqual([
      'gb.yml: must be a list of entries',
    ]);
  });
});
