import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { CAUSES, TOPICS } from '../../utils/topics/taxonomy.ts';

/** What a text can be. */
export const LABELS = ['pos', 'hardneg', 'neg'] as const;

const rowSchema = v.object({
  id: v.fallback(v.string(), ''),
  source: v.fallback(v.string(), 'unknown'),
  licence: v.fallback(v.string(), 'see the project'),
  lang: v.fallback(v.string(), 'en'),
  genre: v.fallback(v.string(), ''),
  title: v.fallback(v.string(), ''),
  text: v.string(),
  label: v.picklist(LABELS),
  topics: v.fallback(v.array(v.picklist(TOPICS)), []),
  causes: v.fallback(v.array(v.picklist(CAUSES)), []),
  crisis: v.fallback(v.boolean(), false),
});

/**
 * A labelled text: `pos` (about our topics), `hardneg` (uses their words for
 * something else) or `neg` (anything else).
 */
export type LabelledText = v.InferOutput<typeof rowSchema>;

/** The texts that were written for this project, in `tests/judgement/`. */
export function isOurs({ source }: LabelledText): boolean {
  return source === 'commonplace';
}

/** Reads a file of labelled texts, a JSON object a line. */
export function readTexts(file: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(rowSchema, JSON.parse(line)));
}
