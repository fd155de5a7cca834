import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/modules/catalogue/read-catalogue.ts';
import { createLabels } from '@/utils/words/labels.ts';
import { checkAll } from '../suggest/check-all.ts';
import { figuresPage } from './figures.ts';
import { figuresPicture } from './figures-picture.ts';

const { resources } = readCatalogue();
const labels = createLabels(['en']);
const read = (name: string) =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('docs/catalogue', () => {
  it('is what `npm run catalogue-figures` writes', async () => {
    const page = await format(figuresPage(resources, labels), {
      parser: 'markdown',
      proseWrap: 'always',
    });
    expect(read('catalogue.md')).toBe(page);
    expect(read('catalogue.svg')).toBe(figuresPicture(resources, labels));
  });

  it('publishes every gap that the check of suggestions finds', () => {
    const page = read('catalogue.md');
    const found = new Map<string, Set<string>>();
    for (const { country, cause, gap } of checkAll(resources)) {
      const causes = found.get(country) ?? new Set<string>();
      if (gap) causes.add(cause);
      found.set(country, causes);
    }
    for (const [country, causes] of found) {
      const start = `| ${labels.country(country)} `;
      const row = page.split('\n').find((line) => line.startsWith(start));
      const published = row?.split('|').at(-2)?.trim();
      const expected = causes.size === 20 ? 'all' : [...causes].join(', ');
      expect(published, country).toBe(expected || '–');
    }
  }, 60_000);
});
