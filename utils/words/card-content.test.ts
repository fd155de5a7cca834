import { describe, expect, it } from 'vitest';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { crisisContent, offerContent } from './card-content.ts';
import { createLabels } from './labels.ts';

const labels = createLabels(['en']);
const crisis = {
  lines: [aResource({ kind: 'crisis-line', labels: ['confidential'] })],
  place: { country: null, guessed: false },
};

const OFFER = {
  about: { topics: ['burnout'], causes: [] },
  suggestions: [{ resource: aResource(), score: 1, reasons: [] }],
  crisis,
  neutral: false,
  individualOnly: false,
} as const;

describe.each([
  ['offer', () => offerContent(OFFER, labels)],
  ['crisis-only', () => crisisContent(crisis, labels)],
])('the %s card', (_, content) => {
  it('says what a browser remembers, beside its lines', () => {
    expect(content().crisisSafer).toBe(labels.t('crisis.safer'));
  });
  it('says what to know before a line is called', () => {
    expect(content().crisis[0]?.notes).toBe('Good to know: confidential');
  });
});
