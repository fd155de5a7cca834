import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryJsonSchema } from './entry-json-schema.ts';

const FILE = new URL(
  '../../assets/schemas/catalogue.schema.json',
  import.meta.url,
);

describe('assets/schemas/catalogue.schema.json', () => {
  it('is what `npm run entry-schema` writes', () => {
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(entryJsonSchema());
  });
});
