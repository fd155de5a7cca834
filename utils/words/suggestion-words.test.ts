import { describe, expect, it } from 'vitest';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { createLabels } from './labels.ts';
import { linksOf } from './suggestion-words.ts';

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
