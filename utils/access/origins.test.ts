import { describe, expect, it } from 'vitest';
import { defaultPreferences } from '@/utils/store/preferences-schema.ts';
import { afterGrant, afterLoss } from './granted.ts';
import {
  ANY_SITE,
  hostPatterns,
  isHostOf,
  mayRead,
  patternHost,
} from './origins.ts';

describe('hostPatterns', () => {
  it.each([
    ['news.example', ['http://*.news.example/*', 'https://*.news.example/*']],
    ['192.0.2.7', ['http://192.0.2.7/*', 'https://192.0.2.7/*']],
    ['library', ['http://library/*', 'https://library/*']],
  ])('%s', (host, patterns) => {
    expect(hostPatterns(host)).toEqual(patterns);
  });
});

describe('patternHost', () => {
  it.each([
    ['https://*.news.example/*', 'news.example'],
    ['*://news.example/*', 'news.example'],
    ['https://*/*', null],
    ['<all_urls>', null],
  ])('%s', (pattern, host) => {
    expect(patternHost(pattern)).toBe(host);
  });
});

describe('isHostOf', () => {
  it.each([
    ['news.example', true],
    ['m.news.example', true],
    ['fakenews.example', false],
    ['example', false],
  ])('%s', (host, expected) => {
    expect(isHostOf(host, ['news.example'])).toBe(expected);
  });
});

describe('mayRead', () => {
  it.each([
    ['ask', false],
    ['sites', true],
    ['everywhere', true],
  ] as const)('at the level %s: %s', (level, expected) => {
    expect(mayRead('m.news.example', level, ['news.example'])).toBe(expected);
  });
});

const ASK = defaultPreferences();
const SITES = {
  ...ASK,
  access: 'sites',
  sites: ['a.example', 'b.example'],
} as const;
const EVERYWHERE = { ...ASK, access: 'everywhere' } as const;
const A_ONLY = hostPatterns('a.example');

describe('what the browser grants and takes away', () => {
  it('follows a grant for every site', () => {
    expect(afterGrant(ASK, ANY_SITE)).toMatchObject({ access: 'everywhere' });
    expect(afterGrant(ASK, ['*://*/*'])).toMatchObject({
      access: 'everywhere',
    });
  });

  it('follows a grant for one site, and never lowers the level', () => {
    expect(afterGrant(ASK, A_ONLY)).toMatchObject({
      access: 'sites',
      sites: ['a.example'],
    });
    expect(afterGrant(EVERYWHERE, A_ONLY).access).toBe('everywhere');
  });

  it('says so when less is granted than was chosen', () => {
    expect(afterLoss({ ...EVERYWHERE, sites: [] }, [])).toEqual({
      access: 'ask',
      accessLost: true,
    });
    expect(afterLoss({ ...SITES, sites: [...SITES.sites] }, A_ONLY)).toEqual({
      access: 'sites',
      sites: ['a.example'],
      accessLost: true,
    });
  });

  it('says nothing when the person lowered the level themselves', () => {
    expect(afterLoss(ASK, [])).toEqual({});
    expect(afterLoss({ ...SITES, sites: ['a.example'] }, A_ONLY)).toEqual({});
  });
});
