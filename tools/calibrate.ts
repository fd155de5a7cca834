// npm run calibrate -- FILE…
// Fits the weights of the judge's features (logistic regression) to labelled
// texts, {"id","title","text","lang","label","topics"} a line, and writes
// utils/topics/weights.ts. Repeatable: no chance is involved.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import {
  FEATURES,
  type Feature,
  type FeatureValues,
} from '../utils/topics/features.ts';
import { readTexts } from './judge/labelled-texts.ts';
import { topicFeatures } from './judge/topic-features.ts';

/** One topic of one text. */
interface Example {
  readonly values: FeatureValues;
  readonly about: boolean;
  readonly weight: number;
}

/** Texts that use the words for something else teach more than others. */
const LOOK_ALIKE_WEIGHT = 3;
/** News, magazines and reports are missing elsewhere: ours stand for them. */
const OWN = 'commonplace';
const OWN_WEIGHT = 8;
const AGAINST: ReadonlySet<Feature> = new Set([
  'overturned',
  'elsewhere',
  'lookAlike',
]);
const STEPS = 4_000;
const RATE = 0.5;
/** Keeps weights small where the data says little. */
const RIDGE = 1e-4;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('calibrate: name at least one file of labelled texts');
  process.exit(2);
}
const rows = files.flatMap(readTexts);
const examples = rows.flatMap((row): Example[] => {
  // A whole text and its beginning: people offer us both.
  return [Infinity, 150, 60].flatMap((words) =>
    [...topicFeatures(row, words)].flatMap(([topic, values]): Example[] => {
      const about = row.label === 'pos';
      // What else a text is about is not labelled surely enough to learn from.
      if (about && !row.topics.includes(topic)) return [];
      const weight = row.label === 'hardneg' ? LOOK_ALIKE_WEIGHT : 1;
      const rare = row.source === OWN ? OWN_WEIGHT : 1;
      return [{ values, about, weight: (about ? 2 : weight) * rare }];
    }),
  );
});
const weights = fit(examples);
const hash = createHash('sha256');
for (const file of files) hash.update(readFileSync(file));
write(weights, hash.digest('hex').slice(0, 16));
console.log(weights);

function fit(data: readonly Example[]): Record<Feature, number> {
  const x = data.map(({ values }) => FEATURES.map((name) => values[name]));
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  const w = FEATURES.map(() => 0);
  const velocity = FEATURES.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = w.map((value) => RIDGE * value);
    data.forEach(({ about, weight }, i) => {
      const row = x[i] ?? [];
      let sum = 0;
      for (let f = 0; f < row.length; f += 1)
        sum += (w[f] ?? 0) * (row[f] ?? 0);
      const error =
        (1 / (1 + Math.exp(-sum)) - Number(about)) * (weight / total);
      for (let f = 0; f < row.length; f += 1) {
        gradient[f] = (gradient[f] ?? 0) + error * (row[f] ?? 0);
      }
    });
    for (let f = 0; f < w.length; f += 1) {
      velocity[f] = 0.9 * (velocity[f] ?? 0) - RATE * (gradient[f] ?? 0);
      const next = (w[f] ?? 0) + (velocity[f] ?? 0);
      // Another sense never speaks for a topic, whatever a sample says.
      w[f] = AGAINST.has(FEATURES[f] ?? 'bias') ? Math.min(next, 0) : next;
    }
  }
  return Object.fromEntries(
    FEATURES.map((name, f) => [name, Number((w[f] ?? 0).toFixed(3))]),
  ) as Record<Feature, number>;
}

function write(fitted: Record<Feature, number>, input: string): void {
  const lines = FEATURES.map((name) => `  ${name}: ${fitted[name]},`);
  writeFileSync(
    'utils/topics/weights.ts',
    `import type { Feature } from './features.ts';

/**
 * Written by \`npm run calibrate\`; the figures are in \`docs/judgement.md\`.
 * Input (SHA-256, first 16 digits): ${input}
 * Sources: umbrae/reddit-top-2.5-million (PDDL 1.0),
 * nbertagnolli/counsel-chat (MIT), abachaa/MedQuAD (CC BY 4.0),
 * LasseRegin/medical-question-answer-data (MIT),
 * openstax/osbooks-principles-economics-bundle (CC BY 4.0),
 * GSA/digitalgov.gov and 18F/18f.gsa.gov (CC0),
 * thechangelog/transcripts (CC BY-SA 4.0).
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
${lines.join('\n')}
};
`,
  );
}
