import { cutsOf, cutText, type Cut } from './cut-text.ts';
import {
  type Example,
  type FeatureWeights,
  fitFeatures,
  type Way,
} from './fit-features.ts';
import { fitVocabulary } from './fit-vocabulary.ts';
import { gather } from './gather.ts';
import { isOurs, type LabelledText } from './labelled-texts.ts';
import { rareWeight } from './rare.ts';

/**
 * All that is learned: `learned` beside a vocabulary, for English; `written`
 * without one, for the languages that have few texts to learn from.
 */
export interface FittedJudge {
  readonly learned: FeatureWeights;
  readonly written: FeatureWeights;
  /** Weights of English stems. */
  readonly stems: ReadonlyMap<string, number>;
}

/** Texts that use the words for something else teach more than others. */
const WEIGHTS = { pos: 2, hardneg: 4, neg: 1 } as const;
/**
 * Our own texts stand for what people read today, and are harder than most
 * pages: look-alikes made to mislead, articles that hardly name what they are
 * about. With more weight they help such pages, and harm all others.
 */
const OWN_WEIGHTS = {
  learned: { pos: 0.5, hardneg: 1.5, neg: 1.5 },
  written: { pos: 0.7, hardneg: 3, neg: 3 },
} as const;
/**
 * What our texts are about weighs more in the languages that have few texts
 * of their own: the English forums are full of half-hidden mentions.
 */
const WRITTEN_WEIGHT = 3;

/** Fits both ways of weighing to whole texts, openings and excerpts. */
export function fitJudge(rows: readonly LabelledText[]): FittedJudge {
  const stems = fitVocabulary(rows);
  const gathered = rows.flatMap((row) =>
    cutsOf(row).flatMap((cut) => {
      const { features, language } = gather(cutText(row, cut), stems);
      return features === null ? [] : [{ features, language, row, cut }];
    }),
  );
  const examples = (way: Way): Example[] =>
    gathered
      .filter(({ language }) => way === 'written' || language === 'en')
      .map(({ features, row, cut }) => ({
        features,
        about: row.label === 'pos',
        weight: weightOf(row, cut, way),
      }));
  return {
    learned: fitFeatures(examples('learned'), 'learned'),
    written: fitFeatures(examples('written'), 'written'),
    stems,
  };
}

function weightOf(row: LabelledText, cut: Cut, way: Way): number {
  const { label } = row;
  // Cut to its cue, a text about something else may well be about us.
  const doubted =
    label === 'hardneg' && cut === 'excerpt' && !isOurs(row) ? 0.25 : 1;
  const own = isOurs(row) ? OWN_WEIGHTS[way][label] : 1;
  const written = way === 'written' && label === 'pos' ? WRITTEN_WEIGHT : 1;
  return doubted * WEIGHTS[label] * own * written * rareWeight(row);
}
