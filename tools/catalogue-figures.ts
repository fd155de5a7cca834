// npm run catalogue-figures
// Writes docs/catalogue.md and its picture from the catalogue.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { readCatalogue } from '../modules/catalogue/read-catalogue.ts';
import { createLabels } from '../utils/words/labels.ts';
import { figuresPage } from './catalogue/figures.ts';
import { figuresPicture } from './catalogue/figures-picture.ts';

const { resources } = readCatalogue();
const labels = createLabels(['en']);
const page = await format(figuresPage(resources, labels), {
  parser: 'markdown',
  proseWrap: 'always',
});
const docs = (name: string) => new URL(`../docs/${name}`, import.meta.url);
writeFileSync(docs('catalogue.md'), page);
writeFileSync(docs('catalogue.svg'), figuresPicture(resources, labels));
console.log(`Wrote docs/catalogue.md about ${resources.length} entries`);
