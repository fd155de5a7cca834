import { describe, expect, it } from 'vitest';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { readCatalogue } from './read-catalogue.ts';
import { numberProblems, withWrittenNumbers } from './written-numbers.ts';

/** An entry with one number for some countries. */
function entry(number: string, ...countries: string[]) {
  return aResource({
    contacts: [{ channel: 'phone', number }],
    places: { worldwide: countries.length === 0, countries, areas: [] },
  });
}

function written(number: string, ...countries: string[]) {
  const [contact] = withWrittenNumbers(entry(number, ...countries)).contacts;
  return contact?.channel === 'phone' ? contact.written : null;
}

describe('withWrittenNumbers', () => {
  it.each([
    [['+448088082003', 'GB'], '0808 808 2003'],
    [['+611800424287', 'AU'], '1800 424 287'],
    [['+18336772668', 'CA'], '(833) 677-2668'],
    [['+498001110222', 'DE'], '0800 1110222'],
    // Not everyone whom it serves could dial it the short way.
    [['+448088082003', 'GB', 'IE'], '+44 808 808 2003'],
    [['+18009444773'], '+1 800 944 4773'],
    [['988', 'US'], undefined],
    [['*4141', 'CL'], undefined],
    [['116123', 'GB'], undefined],
  ] as [[string, ...string[]], string | undefined][])(
    'writes %j as %s',
    ([number, ...countries], shown) => {
      expect(written(number, ...countries)).toBe(shown);
    },
  );

  it('leaves what is dialled as it is', () => {
    expect(withWrittenNumbers(entry('+448088082003', 'GB')).contacts).toEqual([
      { channel: 'phone', number: '+448088082003', written: '0808 808 2003' },
    ]);
  });
});

describe('numberProblems', () => {
  it('names a number that no country has given out', () => {
    expect(numberProblems(entry('+4480880820031', 'GB'))).toEqual([
      expect.stringContaining('phone: +4480880820031 is no valid number'),
    ]);
    expect(numberProblems(entry('+448088082003', 'GB'))).toEqual([]);
  });

  it('finds none in the catalogue, whose numbers are written readably', () => {
    const { resources, problems } = readCatalogue();
    expect(problems).toEqual([]);
    for (const { id, contacts } of resources) {
      for (const contact of contacts) {
        if (contact.channel === 'email') continue;
        const shown = contact.written ?? contact.number;
        expect(shown, id).not.toMatch(/\d{9}/u);
      }
    }
  });
});
