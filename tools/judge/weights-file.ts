import { FEATURES } from '../../utils/topics/features.ts';
import type { Way } from './fit-features.ts';
import type { FittedJudge } from './fit-judge.ts';
import type { LabelledText } from './labelled-texts.ts';

/** `utils/topics/weights.ts`, as source. */
export function weightsFile(
  fitted: FittedJudge,
  input: string,
  rows: readonly LabelledText[],
): string {
  const sources = new Map<string, string>();
  for (const { source, licence } of rows) sources.set(source, licence);
  const lines = (name: Way) =>
    FEATURES.map((feature) => `    ${feature}: ${fitted[name][feature]},`);
  return `import type { Feature } from './features.ts';

/**
 * Written by \`npm run calibrate\`; the figures are in \`docs/judgement.md\`.
 * \`learned\` is for languages that have a vocabulary (English); \`written\`
 * for all others.
 * Input (SHA-256, first 16 digits): ${input}, ${rows.length} texts.
 * Sources:
${[...sources].map(([source, licence]) => ` * - ${source} (${licence})`).join('\n')}
 */
export const WEIGHTS: Readonly<
  Record<'learned' | 'written', Readonly<Record<Feature, number>>>
> = {
  learned: {
${lines('learned').join('\n')}
  },
  written: {
${lines('written').join('\n')}
  },
};
`;
}

/** `assets/cues/en-vocabulary.ts`, as source. */
export function vocabularyFile({ stems }: FittedJudge, input: string): string {
  return `// Written by \`npm run calibrate\` from the texts that
// \`utils/topics/weights.ts\` names (input ${input}).

/**
 * What texts taught about any English words, by their first five letters: the
 * weight in log-odds before the words that it is for.
 */
export const EN_VOCABULARY =
  '${byWeight(stems)}';
`;
}

function byWeight(stems: ReadonlyMap<string, number>): string {
  const groups = new Map<number, string[]>();
  for (const [stem, weight] of stems) {
    groups.set(weight, [...(groups.get(weight) ?? []), stem]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([weight, group]) => [weight, ...group.sort()].join(' '))
    .join('|');
}
