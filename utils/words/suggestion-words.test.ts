import { describe, expect, it } from 'vitest';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { createLabels } from './labels.ts';
import { INTERFACE_LANGUAGES } from './locales.ts';
import { because, linksOf, resourceWords } from './suggestion-words.ts';

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

describe('linksOf', () => {
  it.each([
    ['us+help@group.example', 'mailto:us%2Bhelp@group.example'],
    ['us?bcc=x@evil.example', 'mailto:us%3Fbcc%3Dx@evil.example'],
    ['us@group.example&cc=x', 'mailto:us@group.example%26cc%3Dx'],
  ])('writes to %s and to nobody else', (address, href) => {
    const place = aResource({ contacts: [{ channel: 'email', address }] });
    const links = linksOf(place, createLabels(['en']));
    expect(links.map((link) => link.href)).toContain(href);
  });
});

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
    expect(resourceWords(aResource(said), createLabels(['en'])).forWhom).toBe(
      words,
    );
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
    expect(resourceWords(place, createLabels(['en'])).notes).toBe(words);
  });
});
