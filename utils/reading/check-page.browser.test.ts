import { afterEach, describe, expect, it } from 'vitest';
import { stages } from '@/utils/stages.ts';
import { createJudge } from '@/utils/topics/create-judge.ts';
import { TABLES } from '@/utils/topics/tables.ts';
import { checkPage } from './check-page.ts';

const DUTCH =
  'De huurders van het gebouw aan de kade komen elke dinsdag bij elkaar om te praten over de stijgende huren, want het loon is laag en de diensten zijn lang.';
const TYRES =
  'The tyres of a bicycle last longer when they are pumped up every week, for then they touch the road with less of their rubber and do not warm up.';
const BURNOUT =
  'The nurses are burned out. Burnout at work is what they call it, emotional exhaustion after years of understaffed shifts and unpaid overtime, and a sense that they are used up. They no longer care.';

afterEach(() => {
  document.documentElement.lang = '';
  document.body.replaceChildren();
  delete stages().checked;
});

/** Checks a page of one paragraph, said several times. */
function checkOf(text: string, lang: string) {
  document.documentElement.lang = lang;
  const paragraph = document.createElement('p');
  paragraph.textContent = `${text} ${text} ${text}`;
  document.body.replaceChildren(paragraph);
  return checkPage(createJudge, TABLES, () => null);
}

describe('checkPage', () => {
  it('says that it cannot read a language, with no word of the page', async () => {
    const found = await checkOf(DUTCH, 'nl');
    expect(found).toEqual({ gate: 'language', verdict: null, words: 90 });
    expect(stages().checked?.result).toEqual(found);
  });

  it('found nothing where it could read', async () => {
    const { gate, verdict } = await checkOf(TYRES, 'en');
    expect([gate, verdict]).toEqual([null, null]);
  });

  it('has read what it noticed, whatever language is stated', async () => {
    const { gate, verdict } = await checkOf(BURNOUT, 'nl');
    expect(gate).toBeNull();
    expect(verdict?.topics.burnout).toBeGreaterThan(0.5);
  });
});
