import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notices, packageOf } from './notices.ts';

describe('packageOf', () => {
  it.each([
    ['/a/node_modules/idb/build/index.js', 'idb'],
    ['/a/node_modules/@preact/signals/dist/signals.mjs', '@preact/signals'],
    ['/a/node_modules/one/node_modules/two/index.js', 'two'],
    ['/a/utils/result.ts', null],
    ['\0rolldown/runtime.js', null],
  ])('%s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});

describe('notices', () => {
  it('hold the text of each licence, and where the source is', () => {
    const text = notices(['webextension-polyfill', 'idb']);
    expect(text).toContain(
      readFileSync('node_modules/idb/LICENSE', 'utf8').trim(),
    );
    expect(text).toMatch(
      /^webextension-polyfill [\d.]+ \(MPL-2\.0\)\nSource: https:\/\/github\.com\/mozilla\//mu,
    );
    expect(text.indexOf('ISC License')).toBeLessThan(text.indexOf('Mozilla'));
  });

  it('write the MIT licence of a package that left it out', () => {
    const text = notices(['wxt']);
    expect(text).toContain('Copyright (c) Aaron Klinker');
    expect(text).toContain('Permission is hereby granted');
    expect(text).not.toContain('Commonplace contributors');
  });
});
