// npm run -s suggest -- --topics burnout --causes workplace,racism --country US
// Prints the ranked suggestions as JSON; `--limit N` for fewer or more.
// npm run -s suggest -- --check
// Prints the first three for every topic, cause and country of the data, with
// broken rules and gaps; its exit code is 1 when a rule is broken.
import { readCatalogue } from '../modules/catalogue/read-catalogue.ts';
import { rank } from '../utils/catalogue/rank.ts';
import type { Resource } from '../utils/catalogue/resource.ts';
import { createLabels } from '../utils/words/labels.ts';
import { reasonWords } from '../utils/words/suggestion-words.ts';
import { checkAll } from './suggest/check-all.ts';
import { readOptions, type SuggestOptions, USAGE } from './suggest/options.ts';

try {
  const options = readOptions(process.argv.slice(2));
  const { resources, problems } = readCatalogue();
  for (const problem of problems) console.error(problem);
  if (options.check) check(resources);
  else suggest(resources, options);
} catch (error) {
  console.error(`suggest: ${error instanceof Error ? error.message : ''}`);
  console.error(USAGE);
  process.exitCode = 2;
}

function suggest(
  resources: readonly Resource[],
  { request, limit }: SuggestOptions,
): void {
  const labels = createLabels(['en']);
  const rows = rank(resources, request, limit).map(
    ({ resource, score, reasons }) => ({
      id: resource.id,
      name: resource.name,
      kind: resource.kind,
      score: Number(score.toFixed(3)),
      reasons: reasonWords(reasons, labels),
      codes: reasons,
    }),
  );
  console.log(JSON.stringify(rows, null, 2));
}

function check(resources: readonly Resource[]): void {
  let combinations = 0;
  let broken = 0;
  const gaps = new Set<string>();
  for (const one of checkAll(resources)) {
    combinations += 1;
    broken += one.broken.length;
    if (one.gap) gaps.add(`${one.cause} in ${one.country}`);
    console.log(
      `${one.topic} × ${one.cause} × ${one.country}: ${one.first.join(', ')}` +
        one.broken.map((rule) => `; BROKEN: ${rule}`).join('') +
        (one.gap ? '; gap: nothing known acts on it here' : ''),
    );
  }
  console.log(
    `${combinations} combinations, ${broken} broken rules, ${gaps.size} gaps`,
  );
  process.exitCode = broken > 0 ? 1 : 0;
}
