import type { LabelledText } from './labelled-texts.ts';

/** So many judges are fitted, each without the sources that it is tried on. */
const FOLDS = 4;

/**
 * Deals sources (a forum's genres count as sources) to folds, the largest
 * first, so that no text is judged by weights that saw its source.
 */
export function splitBySource(
  rows: readonly LabelledText[],
): { train: LabelledText[]; test: LabelledText[] }[] {
  const fold = foldsBySource(rows);
  return Array.from({ length: FOLDS }, (_, i) => ({
    train: rows.filter((row) => fold(row) !== i),
    test: rows.filter((row) => fold(row) === i),
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
