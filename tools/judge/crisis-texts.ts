import { readFileSync } from 'node:fs';
import type { LabelledText } from './labelled-texts.ts';

/**
 * The texts that the first rules were tuned on, and those that came later, of
 * which many only hint.
 */
export type CrisisTexts = 'crisis' | 'crisis-later';

/** Texts on self-harm and suicide, and those that only sound so. */
export function readCrisisTexts(set: CrisisTexts): LabelledText[] {
  return readFileSync(`tests/judgement/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({
      source: 'commonplace',
      licence: '',
      genre: '',
      title: '',
      label: 'neg',
      topics: [],
      causes: [],
      ...(JSON.parse(line) as {
        id: string;
        lang: string;
        text: string;
        crisis: boolean;
      }),
    }));
}
