import * as v from 'valibot';
import { failure, type Result, success } from '@/utils/result.ts';
import { MAX_NOTE, type SavedItem, savedItemSchema } from './saved-item.ts';

const FORMAT = 'commonplace-saved';
const VERSION = 1;

/** Why a file could not be read at all. */
export type SavedFileProblem =
  /** Not JSON: cut off, or another kind of file. */
  | 'not-json'
  /** JSON, but not a file of saved items. */
  | 'not-ours'
  /** Written by a newer version of Commonplace. */
  | 'too-new';

/** What a file held. */
export interface SavedFile {
  readonly items: readonly SavedItem[];
  /** How many entries could not be read and were left out. */
  readonly skipped: number;
  /** How many notes were too long, and lost their end. */
  readonly cut: number;
}

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  items: v.array(v.unknown()),
});

/** The text of a file with all saved items, for the person to keep. */
export function writeSavedFile(items: readonly SavedItem[]): string {
  const file = { format: FORMAT, version: VERSION, items };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file back; what is left out or cut is counted. */
export function readSavedFile(
  text: string,
): Result<SavedFile, SavedFileProblem> {
  const data = parseJson(text);
  if (data === undefined) return failure('not-json');
  const file = v.safeParse(fileSchema, data);
  if (!file.success) return failure('not-ours');
  if (file.output.version > VERSION) return failure('too-new');
  const items = file.output.items.flatMap((entry) => {
    const item = v.safeParse(savedItemSchema, entry);
    return item.success ? [item.output] : [];
  });
  return success({
    items: items.map((item) => ({
      ...item,
      note: item.note.slice(0, MAX_NOTE),
    })),
    skipped: file.output.items.length - items.length,
    cut: items.filter(({ note }) => note.length > MAX_NOTE).length,
  });
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark is what some editors leave in front.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
