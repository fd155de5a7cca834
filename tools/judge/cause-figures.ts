import { CAUSES, type Cause } from '../../utils/topics/taxonomy.ts';
import { verdictOn } from './judge-texts.ts';
import type { LabelledText } from './labelled-texts.ts';

/** How well one cause is recognised on texts about our topics. */
export interface CauseFigures {
  readonly cause: Cause;
  readonly cases: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Figures for each cause; `rows` have all their causes labelled. */
export function causeFigures(rows: readonly LabelledText[]): CauseFigures[] {
  const texts = rows.map((row) => ({
    labelled: new Set<Cause>(row.causes),
    found: verdictOn(row).causes,
  }));
  return CAUSES.map((cause) => {
    const cases = texts.filter(({ labelled }) => labelled.has(cause));
    const found = texts.filter(({ found: of }) => (of[cause] ?? 0) >= 0.5);
    const right = found.filter(({ labelled }) => labelled.has(cause)).length;
    return {
      cause,
      cases: cases.length,
      precision: right / found.length,
      recall: right / cases.length,
      f1: (2 * right) / (found.length + cases.length),
    };
  });
}
