// npm run entry-schema
// Writes the JSON Schema by which editors help with `assets/catalogue/*.yml`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { entryJsonSchema } from './catalogue/entry-json-schema.ts';

const file = fileURLToPath(
  new URL('../assets/schemas/catalogue.schema.json', import.meta.url),
);
writeFileSync(
  file,
  await format(JSON.stringify(entryJsonSchema()), { parser: 'json' }),
);
console.log(`Wrote ${file}`);
