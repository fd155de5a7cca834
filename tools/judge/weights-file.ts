import { FEATURES } from '../../utils/topics/features.ts';
import type { FittedJudge } from './fit-judge.ts';
import type { LabelledText } from './labelled-texts.ts';

/** `utils/topics/weights.ts`, as source. */
export function weightsFile(
  { weights }: FittedJudge,
  input: string,
  rows: readonly LabelledText[],
): string {
  const sources = new Map<string, string>();
  for (const { source, licence } of rows) sources.set(source, licence);
  const lines = (name: 'learned' | 'written') =>
    FEATURES.map((feature) => `    ${feature}: ${weights[name][feature]},`);
  return `import type { Feature } from './features.ts';

/**
 * Written by \`npm run calibrate\`; the figures are in \`docs/judgement.md\`.
 * \`learned\` is for English, whose context words are weighed; \`written\` for
 * all other languages.
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

/** `assets/cues/en-context.ts`, as source. */
export function contextFile({ context }: FittedJudge, input: string): string {
  const groups = new Map<number, string[]>();
  for (const [word, weight] of context) {
    const half = Math.round(2 * weight);
    groups.set(half, [...(groups.get(half) ?? []), word]);
  }
  const text = [...groups]
    .sort(([a], [b]) => b - a)
    .map(([half, words]) => [half, ...words.sort()].join(' '))
    .join('|');
  return `/**
 * English words near a topic's cue, and by how many halves they speak for or
 * against its sense: \`3 sad alone|-4 tyre\`. Written by \`npm run calibrate\`
 * from the texts that \`utils/topics/weights.ts\` names (input ${input}).
 */
export const EN_CONTEXT =
  '${text}';
`;
}
