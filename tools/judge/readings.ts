import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { CAUSES, TOPICS } from '../../utils/topics/taxonomy.ts';
import { isOurs, LABELS, type LabelledText } from './labelled-texts.ts';

/**
 * How public texts were read for this project: their ids, never their words.
 * Their published labels come from the forum that a text stood in and from
 * rules; their causes are mostly missing.
 */
export const READINGS = 'tests/judgement/readings.tsv';
/** Behind a label: it was read with doubts. */
const DOUBT = '?';

const readingSchema = v.object({
  label: v.picklist(LABELS),
  sure: v.boolean(),
  topics: v.array(v.picklist(TOPICS)),
  causes: v.array(v.picklist(CAUSES)),
});
type Reading = v.InferOutput<typeof readingSchema>;

let known: ReadonlyMap<string, Reading> | undefined;

/**
 * The texts with the labels that reading gave them, where they were read and
 * the label is sure. A text whose reading doubts that it is about our topics,
 * or that it is not, is left out: nobody knows what it is.
 */
export function asRead(rows: readonly LabelledText[]): LabelledText[] {
  return rows.flatMap((row): LabelledText[] => {
    const reading = readingOf(row);
    if (!reading) return [row];
    const { label, sure, topics, causes } = reading;
    if (sure) return [{ ...row, label, topics, causes }];
    const agrees = (label === 'pos') === (row.label === 'pos');
    return agrees ? [{ ...row, topics, causes }] : [];
  });
}

/** All causes of the text are labelled, not some of them. */
export function hasAllCauses(row: LabelledText): boolean {
  return isOurs(row) || readingOf(row) !== undefined;
}

function readingOf({ id }: LabelledText): Reading | undefined {
  known ??= parseReadings(readFileSync(READINGS, 'utf8'));
  return known.get(id);
}

/** One line a text: `id label topics causes`, apart by tabs, after a head. */
function parseReadings(text: string): ReadonlyMap<string, Reading> {
  const [, ...lines] = text.trimEnd().split('\n');
  return new Map(
    lines.map((line): [string, Reading] => {
      const [id = '', label = '', topics = '', causes = ''] = line.split('\t');
      const names = (list: string) => (list === '' ? [] : list.split(','));
      const reading = v.parse(readingSchema, {
        label: label.replace(DOUBT, ''),
        sure: !label.endsWith(DOUBT),
        topics: names(topics),
        causes: names(causes),
      });
      return [id, reading];
    }),
  );
}
