// npm run export-hsds [-- FILE]
// Writes the catalogue as HSDS 3.1 JSON, so that others can use it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readCatalogue } from '../modules/catalogue/read-catalogue.ts';
import { createLabels } from '../utils/words/labels.ts';
import { toPage } from './hsds/to-page.ts';

const [file = '.output/hsds/services.json'] = process.argv.slice(2);
const { resources, problems } = readCatalogue();
for (const problem of problems) console.error(problem);

mkdirSync(dirname(file), { recursive: true });
const page = toPage(resources, createLabels(['en']));
writeFileSync(file, `${JSON.stringify(page, null, 2)}\n`);
console.log(`Wrote ${page.total_items} services to ${file}`);
process.exitCode = problems.length > 0 ? 1 : 0;
