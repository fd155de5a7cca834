import { type Result, success } from '@/utils/result.ts';
import {
  readSavedFile,
  type SavedFile,
  type SavedFileProblem,
  writeSavedFile,
} from '@/utils/saved/saved-file.ts';
import type { MergeReport } from '@/utils/saved/merge-saved.ts';
import type { StoreProblem } from '@/utils/store/database.ts';
import type { SavedStore } from '@/utils/store/saved.ts';

/** What bringing a file back came to. */
type ImportReport = MergeReport & Omit<SavedFile, 'items'>;

/** Saved items to a file and back. */
export interface TransferModel {
  /** Hands the person a file; how many items it holds. */
  readonly exportItems: () => Promise<Result<number, StoreProblem>>;
  /** Merges a file's items in; all of them or none. */
  readonly importText: (
    text: string,
  ) => Promise<Result<ImportReport, SavedFileProblem | StoreProblem>>;
}

/** `download` gives a text to the person as a file of that name. */
export function createTransferModel(
  saved: Pick<SavedStore, 'list' | 'restore'>,
  download: (name: string, text: string) => void,
  now: () => number,
): TransferModel {
  return {
    async exportItems() {
      const items = await saved.list();
      if (!items.ok) return items;
      download(`commonplace-${dayOf(now())}.json`, writeSavedFile(items.value));
      return success(items.value.length);
    },
    async importText(text) {
      const file = readSavedFile(text);
      if (!file.ok) return file;
      const { items, ...read } = file.value;
      const stored = await saved.restore(items);
      if (!stored.ok) return stored;
      return success({ ...stored.value, ...read });
    },
  };
}

/** By the person's own calendar: by UTC an evening may be of the next day. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
