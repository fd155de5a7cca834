// npm run new-resource
// Asks about a place, one question at a time, and writes its entry.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../modules/catalogue/read-catalogue.ts';
import { askAll } from './catalogue/ask-all.ts';
import { insertEntry } from './catalogue/insert-entry.ts';

const terminal = createInterface({
  input: process.stdin,
  output: process.stdout,
});
const known = new Set(readCatalogue().resources.map(({ id }) => id));
const { file, entry } = await askAll({
  ask: (question) => terminal.question(question),
  say: (line) => console.log(line),
  known,
});
terminal.close();

const path = fileURLToPath(
  new URL(`../assets/catalogue/${file}`, import.meta.url),
);
const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
writeFileSync(path, insertEntry(text, entry));
const { problems } = readCatalogue();
console.log(`Wrote ${entry.id} to assets/catalogue/${file}.`);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
