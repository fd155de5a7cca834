import type { Figures } from './figures.ts';

/** A Markdown table. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/** The heads of {@link figuresRow}. */
export const FIGURES_HEADS = [
  'texts',
  'precision',
  'recall',
  'F1',
  'PR-AUC',
  'look-alike alarms',
  'ordinary alarms',
];

/** A row of figures, as a person reads them. */
export function figuresRow(of: Figures): string[] {
  return [
    String(of.texts),
    ...[of.precision, of.recall, of.f1, of.area].map((value) =>
      shown(value, 3),
    ),
    ...[of.lookAlikes, of.ordinary].map((value) =>
      Number.isNaN(value) ? '–' : `${(100 * value).toFixed(2)} %`,
    ),
  ];
}

/** A number with so many decimals, or a dash where there is none. */
export function shown(value: number, decimals: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(decimals);
}
