// What the extension costs pages that have nothing to do with it: script
// time, heap and the longest task, against no extension, interleaved.
//
//   tsx tools/bench-pages.ts [--pages DIR] [--build DIR] [--obvious]
//     [--every N] [--pause MS] [--rounds N]   (docs/reader.md)
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { emptyExtension, obviousExtension } from './bench/extensions.ts';
import { benchPages } from './bench/pages.ts';
import { quantile } from './bench/statistics.ts';
import { visit, type VisitCost } from './bench/visit.ts';
import { type RunningChromium, startChromium } from './browsers/chromium.ts';
import { openSite } from './browsers/site.ts';
import { finishWelcome } from './preview/visit.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: 'tests/fixtures/articles' },
    build: { type: 'string', default: '.output/chrome-mv3-e2e' },
    obvious: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    pause: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '1' },
  },
});
const build = resolve(values.build);
const pause = Number(values.pause);
const { pages, serve } = benchPages(values.pages);
const chosen = pages.filter((_, i) => i % Number(values.every) === 0);
const site = await openSite(serve);

const start = (extension: string): Promise<RunningChromium> =>
  startChromium({ extension, proxy: site.address });
const none = await start(emptyExtension());
const ours = await start(build);
await finishWelcome(ours, 'everywhere');
const browsers = new Map([
  ['none', none],
  ['ours', ours],
  ...(values.obvious
    ? [['obvious', await start(obviousExtension())] as const]
    : []),
]);

const added = new Map<string, VisitCost[]>();
for (const { name, address } of chosen) {
  const costs = new Map<string, VisitCost>();
  for (const [variant, { context }] of browsers) {
    const visits: VisitCost[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1) {
      visits.push(await visit(context, address, { pause }));
    }
    costs.set(variant, median(visits));
  }
  const base = costs.get('none');
  if (!base) continue;
  const line = [name.padEnd(40)];
  for (const [variant, cost] of costs) {
    if (variant === 'none') continue;
    const more = minus(cost, base);
    added.set(variant, [...(added.get(variant) ?? []), more]);
    line.push(`${variant} ${shown(more)}`);
  }
  console.log(line.join('  '));
}

console.log(`\nAdded on ${chosen.length} pages, ${pause} ms between scrolls:`);
for (const [variant, costs] of added) {
  const of = (share: number): VisitCost => at(costs, share);
  console.log(`${variant}: median ${shown(of(0.5))}`);
  console.log(`${variant}: 90th percentile ${shown(of(0.9))}`);
}

const largest = pages.toSorted((a, b) => b.bytes - a.bytes)[0];
if (largest) {
  const options = { pause, trace: true };
  const { tasks } = await visit(ours.context, largest.address, options);
  const longest = tasks
    .slice(0, 3)
    .map((task) => `${task.milliseconds.toFixed(1)} ms (${task.name})`);
  console.log(
    `longest tasks of ours on ${largest.name}: ${longest.join(', ')}`,
  );
}
const reader = gzipSync(readFileSync(join(build, 'reader.js'))).length;
console.log(`reader.js: ${reader} bytes gzip`);

await Promise.all([...browsers.values()].map((browser) => browser.close()));
await site.close();

function shown({ script, task, heap }: VisitCost): string {
  return `script ${script.toFixed(2)} ms, tasks ${task.toFixed(1)} ms, heap ${heap.toFixed(2)} MB`;
}

function minus(cost: VisitCost, base: VisitCost): VisitCost {
  return {
    script: cost.script - base.script,
    task: cost.task - base.task,
    heap: cost.heap - base.heap,
    tasks: cost.tasks,
  };
}

function median(visits: readonly VisitCost[]): VisitCost {
  return at(visits, 0.5);
}

/** Each figure at its own quantile. */
function at(costs: readonly VisitCost[], share: number): VisitCost {
  const figure = (of: (cost: VisitCost) => number): number =>
    quantile(costs.map(of), share);
  return {
    script: figure(({ script }) => script),
    task: figure(({ task }) => task),
    heap: figure(({ heap }) => heap),
    tasks: [],
  };
}
