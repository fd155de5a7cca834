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
export function learnedFile(
  { learned, stems }: FittedJudge,
  input: string,
): string {
  const cues = [...learned.cues]
    .map(([key, weight]) => `${Math.round(10 * weight)} ${key}`)
    .join('|');
  return `// Written by \`npm run calibrate\` from the texts that
// \`utils/topics/weights.ts\` names (input ${input}).

/**
 * What texts taught about English cues beyond their weight, in tenths of
 * log-odds.
 */
export const EN_LEARNED =
  ${quoted(cues)};

/**
 * What texts taught about any English words, by their first six letters: the
 * weight in log-odds before the words that it is for.
 */
export const EN_VOCABULARY =
  ${quoted(byWeight(stems))};
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

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
