import { describe, expect, it } from 'vitest';
import { createLabels } from './labels.ts';
import { INTERFACE_LANGUAGES } from './locales.ts';
import { because } from './suggestion-words.ts';

describe('because', () => {
  it.each(INTERFACE_LANGUAGES)(
    'gives a reason without naming violence (%s)',
    (language) => {
      const labels = createLabels([language]);
      const words = because(
        [{ code: 'cause', cause: 'violence' }, { code: 'worldwide' }],
        labels,
      );
      expect(words).toBe(
        `${labels.t('reason.becauseOfPage')} · ${labels.t('reason.worldwide')}`,
      );
      expect(words).not.toContain(labels.t('cause.violence'));
    },
  );

  it('names the rest where violence is one of several', () => {
    const words = because(
      [
        { code: 'cause', cause: 'violence' },
        { code: 'topic', topic: 'trauma' },
        { code: 'listeners' },
      ],
      createLabels(['en']),
    );
    expect(words).toBe('because this page is about trauma · people who listen');
  });

  it('claims no tie to the page for what stands in', () => {
    expect(because([{ code: 'stands-in' }], createLabels(['en']))).toBe(
      'nothing nearer is known here, so this stands in',
    );
  });
});
