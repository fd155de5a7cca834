// npm run calibrate -- FILE…
// Fits the judge to labelled texts, {"id","source","title","text","lang",
// "label"} a line, and writes utils/topics/weights.ts and
// assets/cues/en-vocabulary.ts.
// Repeatable: no chance is involved.
import { writeFileSync } from 'node:fs';
import { fitJudge } from './judge/fit-judge.ts';
import { inputHash } from './judge/input-hash.ts';
import { readTexts } from './judge/labelled-texts.ts';
import { asRead, READINGS } from './judge/readings.ts';
import { vocabularyFile, weightsFile } from './judge/weights-file.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('calibrate: name at least one file of labelled texts');
  process.exit(2);
}
const input = inputHash([...files, READINGS]);
const rows = asRead(files.flatMap(readTexts));
const fitted = fitJudge(rows);
writeFileSync('utils/topics/weights.ts', weightsFile(fitted, input, rows));
writeFileSync('assets/cues/en-vocabulary.ts', vocabularyFile(fitted, input));
console.log(
  `calibrate: ${rows.length} texts, ${fitted.stems.size} stems learned`,
);
console.table({ learned: fitted.learned, written: fitted.written });
