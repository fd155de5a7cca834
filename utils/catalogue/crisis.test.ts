import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/modules/catalogue/read-catalogue.ts';
import { crisisHelp, violenceFirst } from './crisis.ts';
import { TENDED_COUNTRIES } from './tended-countries.ts';

const { resources } = readCatalogue();

describe('crisisHelp', () => {
  it.each(TENDED_COUNTRIES)(
    'has a line to reach at once in %s',
    (country, language) => {
      const [first] = crisisHelp(resources, country, [language, 'en']);
      expect(first?.contacts.length).toBeGreaterThan(0);
      expect(first?.places.countries).toContain(country);
      expect(first?.communities).toEqual([]);
    },
  );

  it('has the worldwide finders where no line is known', () => {
    const help = crisisHelp(resources, 'XX', ['en']);
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
    const help = crisisHelp(resources, 'US', ['en'], '2026-11');
    const special = help.findIndex(
      ({ communities, causes }) => communities.length + causes.length > 0,
    );
    expect(help.slice(0, 2).map(({ id }) => id)).toEqual([
      'us-988-lifeline',
      'us-crisis-text-line',
    ]);
    expect(special).toBeGreaterThan(1);
  });

  it('has a finder among the first where a number is old', () => {
    const seen = (month: string) =>
      crisisHelp(resources, 'NZ', ['en'], month)
        .slice(0, 3)
        .map(({ id }) => id);
    const [line] = crisisHelp(resources, 'NZ', ['en']);
    expect(line?.checked).not.toBeNull();
    expect(seen('2099-01')).toContain('find-a-helpline');
  });
});

describe('violenceFirst', () => {
  it.each(['US', 'DE', 'JP'])('leads with a line there, in %s', (country) => {
    const help = crisisHelp(resources, country, ['en']);
    const [first, ...others] = violenceFirst(help);
    expect(first?.causes).toContain('violence');
    expect(first?.places.countries).toContain(country);
    expect(others).toEqual(help.filter((line) => line !== first));
  });

  it('changes nothing where no such line is known', () => {
    const help = crisisHelp(resources, 'XX', ['en']);
    expect(violenceFirst(help)).toEqual(help);
  });
});
