import { describe, expect, it } from 'vitest';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { createLabels } from './labels.ts';
import { resourceWords } from './suggestion-words.ts';

const labels = createLabels(['en']);

describe('a place on the card', () => {
  it.each([
    [{}, ''],
    [{ communities: ['black', 'women'] }, 'For Black people and women'],
    [{ ages: { min: 13, max: 24 } }, 'For ages 13 to 24'],
    [
      { communities: ['men'], labels: ['adults-only'] },
      'For men · adults only',
    ],
  ] as const)('says for whom %j is', (said, words) => {
    expect(resourceWords(aResource(said), labels).forWhom).toBe(words);
  });

  it.each([
    [[], ''],
    [['peer-led', 'adults-only'], ''],
    [
      ['no-emergency-services-without-consent'],
      'Good to know: does not call emergency services without your consent',
    ],
    [
      ['peer-led', 'may-contact-emergency-services', 'membership'],
      'Good to know: may call emergency services and for members',
    ],
  ] as const)('says of %j what to know before', (notes, words) => {
    const place = aResource({ labels: notes });
    expect(resourceWords(place, labels).notes).toBe(words);
  });
});
