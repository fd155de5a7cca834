import { describe, expect, it } from 'vitest';
import { readSites } from './sites-text.ts';

describe('readSites', () => {
  it.each([
    ['news.example', ['news.example']],
    ['https://www.news.example/2026/11/tired?page=2#top', ['news.example']],
    ['HTTP://News.Example', ['news.example']],
    ['*.news.example', ['news.example']],
    ['news.example.', ['news.example']],
    [
      'one.example, two.example;three.example',
      ['one.example', 'two.example', 'three.example'],
    ],
    ['one.example\n\n  one.example/other  ', ['one.example']],
    ['bücher.example', ['xn--bcher-kva.example']],
    ['192.0.2.7:8080/start', ['192.0.2.7']],
    ['http://[2001:db8::1]/', ['[2001:db8::1]']],
    ['', []],
  ])('reads %j', (text, hosts) => {
    expect(readSites(text)).toEqual({ hosts, unclear: [] });
  });

  it.each([
    'guardian',
    'me@news.example',
    'ftp://files.example',
    'chrome://settings',
    'http://',
    'a%20b.example',
  ])('says that %j is unclear', (text) => {
    expect(readSites(text)).toEqual({ hosts: [], unclear: [text] });
  });

  it('keeps the good ones beside an unclear one', () => {
    expect(readSites('news.example\nnot-a-site')).toEqual({
      hosts: ['news.example'],
      unclear: ['not-a-site'],
    });
  });
});
