// How long the judge takes, language by language, beside cutting the same
// texts into words alone: the yardstick of the same run
// (docs/judgement.md tells the figures).
//
//   tsx tools/bench-judge.ts [--rounds N]
import { parseArgs } from 'node:util';
import { createJudge } from '../utils/topics/create-judge.ts';
import { TABLES } from '../utils/topics/tables.ts';
import {
  type JudgedLanguage,
  JUDGED_LANGUAGES,
} from '../utils/topics/taxonomy.ts';
import { tokens } from '../utils/topics/tokens.ts';
import { quantile } from './bench/statistics.ts';
import { shown, timed } from './bench/timing.ts';
import { type LabelledText, readTexts } from './judge/labelled-texts.ts';

/** Milliseconds that 200 words may take, in the median. */
const MOST = 1;
/** Milliseconds that one task may take, however long the text. */
const LONGEST_TASK = 50;
const WORDS = 200;
const LONG_TEXT = 5_000_000;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' } },
});
for (const language of JUDGED_LANGUAGES) measure(language);

function measure(language: JudgedLanguage): void {
  const rows = readTexts(`tests/judgement/${language}.jsonl`);
  const first = timed(() => judged(rows[0]));
  const judging: number[] = [];
  const cutting: number[] = [];
  // The first round warms up, and is not counted.
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const row of rows) {
      const share = WORDS / tokens(row.text).length;
      const judge = timed(() => judged(row)) * share;
      const cut = timed(() => tokens(row.text)) * share;
      if (round === 0) continue;
      judging.push(judge);
      cutting.push(cut);
    }
  }
  const text = rows.map((row) => row.text).join(' ');
  const long = text.repeat(Math.ceil(LONG_TEXT / text.length));
  const task = longestTask(long.slice(0, LONG_TEXT));
  const median = quantile(judging, 0.5);
  console.log(
    `judge, ${language}: ${WORDS} words in ${shown(median)} (${MOST} ms ` +
      `wanted), 99 in 100 within ${shown(quantile(judging, 0.99))}, ` +
      `${(median / quantile(cutting, 0.5)).toFixed(1)} times cutting into ` +
      `words; first use ${shown(first)}, longest task of 5 MB ${shown(task)} ` +
      `(${LONGEST_TASK} ms wanted)`,
  );
  if (median > MOST || task > LONGEST_TASK) process.exitCode = 1;

  /** Steps as a page takes them, the table prepared among them. */
  function longestTask(read: string): number {
    const tables = { [language]: { ...TABLES[language] } };
    const judge = createJudge({ language, tables });
    const tasks = [timed(() => judge.add({ kind: 'prose', text: read }))];
    const work = judge.catchUp();
    const counted = { whole: false };
    while (!counted.whole) {
      tasks.push(timed(() => (counted.whole = work.next().done === true)));
    }
    tasks.push(timed(() => judge.verdict()));
    return Math.max(...tasks);
  }

  function judged(row?: Pick<LabelledText, 'text'>): unknown {
    const judge = createJudge({ language, tables: TABLES });
    judge.add({ kind: 'prose', text: row?.text ?? '' });
    return judge.verdict();
  }
}
