import type { LabelledText } from './labelled-texts.ts';

/** So many judges are fitted, each without the sources that it is tried on. */
const FOLDS = 4;

/** Texts to fit to, and others to try the fit on. */
export interface Split {
  readonly train: readonly LabelledText[];
  readonly test: readonly LabelledText[];
}

/**
 * Deals sources (a forum's genres count as sources) to folds, the largest
 * first, so that no text is judged by weights that saw its source.
 */
export function splitBySource(rows: readonly LabelledText[]): Split[] {
  const fold = foldsBySource(rows);
  return Array.from({ length: FOLDS }, (_, i) => ({
    train: rows.filter((row) => fold(row) !== i),
    test: rows.filter((row) => fold(row) === i),
  }));
}

/**
 * Deals texts to folds in turn: a text is judged by weights that saw others of
 * its source, as for a page that is like those of the data.
 */
export function splitByText(rows: readonly LabelledText[]): Split[] {
  return Array.from({ length: FOLDS }, (_, i) => ({
    train: rows.filter((_row, place) => place % FOLDS !== i),
    test: rows.filter((_row, place) => place % FOLDS === i),
  }));
}

/** The fold of each text, 0 to 3: that of its source. */
function foldsBySource(
  rows: readonly LabelledText[],
): (row: LabelledText) => number {
  const sizes = new Map<string, number>();
  for (const row of rows) {
    sizes.set(sourceOf(row), (sizes.get(sourceOf(row)) ?? 0) + 1);
  }
  const order = [...sizes].sort(
    ([a, many], [b, few]) => few - many || (a < b ? -1 : 1),
  );
  const fold = new Map(order.map(([source], i) => [source, i % FOLDS]));
  return (row) => fold.get(sourceOf(row)) ?? 0;
}

function sourceOf({ source, genre }: LabelledText): string {
  return `${source} ${genre}`;
}
