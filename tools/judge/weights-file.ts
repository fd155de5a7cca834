import { FEATURES } from '../../utils/topics/features.ts';
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
  const lines = (name: 'learned' | 'written') =>
    FEATURES.map(
      (feature) => `    ${feature}: ${fitted[name].weights[feature]},`,
    );
  return `import type { Feature } from './features.ts';

/**
 * Written by \`npm run calibrate\`; the figures are in \`docs/judgement.md\`.
 * \`learned\` is for languages that had texts to learn from (English);
 * \`written\` for all others.
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

/** `assets/cues/en-learned.ts`, as source. */
export function learnedFile({ learned }: FittedJudge, input: string): string {
  const text = [...learned.cues]
    .map(([key, weight]) => `${Math.round(10 * weight)} ${key}`)
    .join('|');
  return `/**
 * What texts taught about English cues beyond their weight, in tenths of
 * log-odds. Written by \`npm run calibrate\` from the texts that
 * \`utils/topics/weights.ts\` names (input ${input}).
 */
export const EN_LEARNED =
  ${text.includes("'") ? JSON.stringify(text) : `'${text}'`};
`;
}
