import { readFileSync } from 'node:fs';
import type { LabelledText } from './labelled-texts.ts';

/** The texts on self-harm and suicide, and those that only sound so. */
export function readCrisisTexts(): LabelledText[] {
  return readFileSync('tests/judgement/crisis.jsonl', 'utf8')
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
