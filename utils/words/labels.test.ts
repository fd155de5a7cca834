import { describe, expect, it } from 'vitest';
import { createLabels } from './labels.ts';

describe('a month in words', () => {
  it.each([
    ['en', '2026-07', 'July 2026'],
    ['fr', '2026-12', 'décembre 2026'],
    // A page is not to break over what a file or an older version left.
    ['en', '2026-13', '2026-13'],
    ['de', 'neulich', 'neulich'],
    ['en', '', ''],
  ])('%s: %j is %j', (language, month, words) => {
    expect(createLabels([language]).month(month)).toBe(words);
  });
});

describe('a text that counts', () => {
  it.each([
    ['en', 'Only the first fits', 'your saved place.'],
    ['es', 'cabe solo el primero', 'su lugar guardado.'],
    ['fr', 'Seul le premier tient', 'votre lieu gardé.'],
    ['de', 'passt nur der erste', 'dein gemerkter Ort.'],
    ['pt', 'cabe só o primeiro', 'seu lugar guardado.'],
  ])('%s has another for one', (language, mail, done) => {
    const { t } = createLabels([language]);
    expect(t('share.mailSome', { count: 1 })).toContain(mail);
    expect(t('options.exportDone', { count: 1 })).toContain(done);
    expect(t('share.mailSome', { count: 2 })).toContain('2');
    expect(t('options.exportDone', { count: 2 })).toContain('2');
  });

  it('stays as it is where there is no other', () => {
    const { t } = createLabels(['en']);
    expect(t('saved.count', { count: 1 })).toBe('Kept on this device: 1');
  });
});
