// How long suggestions take for the shipped catalogue once it is loaded,
// beside a plain sort of the same entries by a number of their own: the
// yardstick of the same run (docs/left-out.md tells the figures).
//
//   tsx tools/bench-suggest.ts [--rounds N]
import { parseArgs } from 'node:util';
import { readCatalogue } from '../modules/catalogue/read-catalogue.ts';
import { rank } from '../utils/catalogue/rank.ts';
import { CAUSES, TOPICS } from '../utils/topics/taxonomy.ts';
import { quantile } from './bench/statistics.ts';
import { shown, timed } from './bench/timing.ts';
import { FIT_COUNTRIES } from './suggest/fit.ts';

/** Milliseconds that one answer may take. */
const MOST = 5;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' } },
});
const { resources } = readCatalogue();
const ranking: number[] = [];
const sorting: number[] = [];
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const country of FIT_COUNTRIES) {
    for (const topic of TOPICS) {
      for (const cause of CAUSES) {
        const topics = { [topic]: 0.9 };
        const causes = { [cause]: 0.9 };
        const request = { topics, causes, country, languages: ['en'] };
        ranking.push(timed(() => rank(resources, request)));
        sorting.push(
          timed(() =>
            resources.toSorted((a, b) => a.summary.length - b.summary.length),
          ),
        );
      }
    }
  }
}
const slow = quantile(ranking, 0.99);
console.log(
  `suggest: ${resources.length} entries, ${ranking.length} requests: median ` +
    `${shown(quantile(ranking, 0.5))}, 99 in 100 within ${shown(slow)} ` +
    `(${MOST} ms wanted), ${(quantile(ranking, 0.5) / quantile(sorting, 0.5)).toFixed(1)} times a plain sort`,
);
if (slow > MOST) process.exitCode = 1;
