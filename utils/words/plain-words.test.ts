import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/modules/catalogue/read-catalogue.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { inPlainWords } from './plain-words.ts';

const LINE = aResource({
  kind: 'crisis-line',
  name: 'Hill Country Suicide Line',
  summary: 'Neighbours listen to people who think about suicide.',
  translations: {
    es: 'Vecinos escuchan a quien no puede más.',
    fr: 'Des voisins écoutent les personnes qui pensent au suicide.',
  },
});

describe('inPlainWords', () => {
  it('leaves a place alone that says nothing of it', () => {
    const place = aResource({ translations: { es: 'Un grupo abierto.' } });
    expect(inPlainWords(place)).toEqual(place);
  });

  it('takes the plain name, and the sentences that do not say it', () => {
    expect(inPlainWords({ ...LINE, plainName: 'Hill Country Line' })).toEqual({
      ...LINE,
      plainName: 'Hill Country Line',
      name: 'Hill Country Line',
      summary: '',
      translations: { es: 'Vecinos escuchan a quien no puede más.' },
    });
  });

  it('leaves no such word of a crisis line of the catalogue', () => {
    const lines = readCatalogue().resources.filter(
      ({ kind }) => kind === 'crisis-line',
    );
    expect(lines.length).toBeGreaterThan(50);
    const said = lines
      .map(inPlainWords)
      .map((line) =>
        [line.name, line.summary, ...Object.values(line.translations ?? {})]
          .join(' ')
          .normalize('NFD')
          .replace(/\p{M}/gu, ''),
      );
    const words = /suicid|suizid|selbstmord|zelfmoord|sjalvmord|self.?harm/iu;
    expect(said.filter((text) => words.test(text))).toEqual([]);
  });
});
