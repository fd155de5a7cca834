import { describe, expect, it } from 'vitest';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { createLabels } from './labels.ts';
import { inPlainWords } from './plain-words.ts';

const labels = createLabels(['es']);
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
    expect(inPlainWords(place, labels)).toEqual(place);
  });

  it('takes the plain name, and the sentences that do not say it', () => {
    expect(
      inPlainWords({ ...LINE, plainName: 'Hill Country Line' }, labels),
    ).toEqual({
      ...LINE,
      plainName: 'Hill Country Line',
      name: 'Hill Country Line',
      summary: '',
      translations: { es: 'Vecinos escuchan a quien no puede más.' },
    });
  });

  it('says what it is where a directory knows no plain name', () => {
    expect(inPlainWords(LINE, labels).name).toBe(labels.t('kind.crisis-line'));
  });
});
