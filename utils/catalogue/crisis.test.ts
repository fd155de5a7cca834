import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/modules/catalogue/read-catalogue.ts';
import { areasOf } from '@/utils/models/areas.ts';
import { crisisHelp, violenceFirst } from './crisis.ts';
import { TENDED_COUNTRIES } from './tended-countries.ts';

const { resources } = readCatalogue();

describe('crisisHelp', () => {
  it.each(TENDED_COUNTRIES)(
    'has a line to reach at once in %s',
    (country, language) => {
      const [first] = crisisHelp(resources, { country }, [language, 'en']);
      expect(first?.contacts.length).toBeGreaterThan(0);
      expect(first?.places.countries).toContain(country);
      expect(first?.communities).toEqual([]);
    },
  );

  it('has the worldwide finders where no line is known', () => {
    const help = crisisHelp(resources, { country: 'XX' }, ['en']);
    expect(help.length).toBeGreaterThan(0);
    expect(help.every(({ places }) => places.worldwide)).toBe(true);
  });

  it('dials as one dials there', () => {
    for (const { id, kind, contacts } of resources) {
      if (kind !== 'crisis-line') continue;
      for (const contact of contacts) {
        if (contact.channel === 'email') continue;
        expect(contact.number, id).toMatch(/^(\+[1-9]\d{6,14}|\*?\d{2,12})$/u);
      }
    }
  });

  it('puts lines for everybody before those for somebody', () => {
    const help = crisisHelp(resources, { country: 'US' }, ['en'], '2026-11');
    const special = help.findIndex(
      ({ communities, causes }) => communities.length + causes.length > 0,
    );
    expect(help.slice(0, 2).map(({ id }) => id)).toEqual([
      'us-988-lifeline',
      'us-crisis-text-line',
    ]);
    expect(special).toBeGreaterThan(1);
  });

  it.each(
    resources.filter(
      ({ kind, places }) => kind === 'crisis-line' && !places.worldwide,
    ),
  )('can be reached from where it serves: $id', ({ id, places, languages }) => {
    const [country = null] = places.countries;
    for (const area of places.areas.length > 0 ? places.areas : [null]) {
      const ids = crisisHelp(resources, { country, area }, languages).map(
        (line) => line.id,
      );
      expect(ids).toContain(id);
    }
  });

  it('has lines for one area after the country’s, where none was chosen', () => {
    const help = (area: string | null) =>
      crisisHelp(resources, { country: 'CA', area }, ['fr']).map(
        ({ id, places }) => {
          if (places.worldwide) return 'worldwide';
          return places.areas.length > 0 ? id : 'country';
        },
      );
    const [quebec = ''] = help(null).filter((one) => one.startsWith('ca-'));
    expect(quebec).toBe('ca-suicide-ca-quebec');
    expect(help(null).indexOf(quebec)).toBeGreaterThan(
      help(null).lastIndexOf('country'),
    );
    expect(help(null).indexOf(quebec)).toBeLessThan(
      help(null).indexOf('worldwide'),
    );
    expect(help('CA-QC').indexOf(quebec)).toBeLessThan(
      help('CA-QC').lastIndexOf('country'),
    );
    expect(help('CA-ON')).not.toContain(quebec);
  });

  it('says in a line’s text which area it serves', () => {
    for (const { kind, id, places, summary } of resources) {
      if (kind !== 'crisis-line') continue;
      for (const code of places.areas) {
        const area = areasOf(code.slice(0, 2)).find((one) => one.code === code);
        expect(summary, id).toContain(area?.name);
      }
    }
  });

  it('has a finder among the first where a number is old', () => {
    const seen = (month: string) =>
      crisisHelp(resources, { country: 'NZ' }, ['en'], month)
        .slice(0, 3)
        .map(({ id }) => id);
    const [line] = crisisHelp(resources, { country: 'NZ' }, ['en']);
    expect(line?.checked).not.toBeNull();
    expect(seen('2099-01')).toContain('find-a-helpline');
  });
});

describe('violenceFirst', () => {
  it.each(['US', 'DE', 'JP'])('leads with a line there, in %s', (country) => {
    const help = crisisHelp(resources, { country }, ['en']);
    const [first, ...others] = violenceFirst(help);
    expect(first?.causes).toContain('violence');
    expect(first?.places.countries).toContain(country);
    expect(others).toEqual(help.filter((line) => line !== first));
  });

  it('keeps a finder among the first where a number is doubtful', () => {
    const month = '2026-11';
    const help = crisisHelp(resources, { country: 'US' }, ['en'], month);
    const first = violenceFirst(help, month).slice(0, 3);
    expect(first[0]?.causes).toContain('violence');
    expect(first.map(({ id }) => id)).toContain('find-a-helpline');
  });

  it('changes nothing where no such line is known', () => {
    const help = crisisHelp(resources, { country: 'XX' }, ['en']);
    expect(violenceFirst(help)).toEqual(help);
  });
});
