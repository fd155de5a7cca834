import { cutText, CUTS, type Cut } from './cut-text.ts';
import { type ContextExample, fitContext } from './fit-context.ts';
import {
  type FeatureExample,
  type FeatureWeights,
  fitFeatures,
} from './fit-features.ts';
import { type Gathered, gather, weigh } from './gather.ts';
import type { LabelledText } from './labelled-texts.ts';

/** All that is learned. */
export interface FittedJudge {
  readonly context: ReadonlyMap<string, number>;
  /** `learned`: with context, for English; `written`: for all others. */
  readonly weights: Readonly<Record<'learned' | 'written', FeatureWeights>>;
}

interface Piece extends Gathered {
  readonly row: LabelledText;
  readonly cut: Cut;
  readonly fold: number;
}

/** So many parts take turns: each is weighed by what the others taught. */
const FOLDS = 4;
/** Texts that use the words for something else teach more than others. */
const WEIGHTS = { pos: 2, hardneg: 4, neg: 1 } as const;
/** Our own texts are few, and stand for what people read today. */
const OWN_WEIGHT = 6;
/**
 * What our texts are about weighs more in the languages without context: the
 * English forums that they learn from are full of half-hidden mentions.
 */
const WRITTEN_WEIGHT = 1.5;

/** Fits context words first, then the features (on parts held out). */
export function fitJudge(rows: readonly LabelledText[]): FittedJudge {
  const pieces = rows.flatMap((row, i) =>
    CUTS.map((cut): Piece => ({
      ...gather(cutText(row, cut)),
      row,
      cut,
      fold: i % FOLDS,
    })),
  );
  const examples: FeatureExample[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const context = contextFrom(pieces.filter((piece) => piece.fold !== fold));
    for (const piece of pieces.filter((each) => each.fold === fold)) {
      const values = weigh(piece, context);
      if (!values) continue;
      const about = piece.row.label === 'pos';
      examples.push({ values, about, weight: weightOf(piece) });
    }
  }
  return {
    context: contextFrom(pieces),
    weights: {
      learned: fitFeatures(examples),
      written: fitFeatures(
        examples.map((example) => ({
          ...example,
          weight: example.weight * (example.about ? WRITTEN_WEIGHT : 1),
        })),
        ['context'],
      ),
    },
  };
}

function contextFrom(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  return fitContext(
    pieces
      .filter(({ language, evidence }) => {
        return language === 'en' && evidence.context.size > 0;
      })
      .map((piece): ContextExample => ({
        words: [...piece.evidence.context.keys()],
        about: piece.row.label === 'pos',
        weight: weightOf(piece),
        genre: piece.row.genre || piece.row.source,
      })),
  );
}

function weightOf({ row, cut }: Piece): number {
  // Cut to its cue, a text about something else may well be about us.
  const doubted = row.label === 'hardneg' && cut === 'excerpt' ? 0.25 : 1;
  return (
    doubted *
    WEIGHTS[row.label] *
    (row.source === 'commonplace' ? OWN_WEIGHT : 1)
  );
}
