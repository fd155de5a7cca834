import { cutText, CUTS, type Cut } from './cut-text.ts';
import { type Example, type Fitted, fitFeatures } from './fit-features.ts';
import { fitVocabulary } from './fit-vocabulary.ts';
import { gather } from './gather.ts';
import { isOurs, type LabelledText } from './labelled-texts.ts';
import { rareWeight } from './rare.ts';

/**
 * All that is learned: `learned` with single cues, for English; `written`
 * without, for the languages that have few texts to learn from.
 */
export interface FittedJudge {
  readonly learned: Fitted;
  readonly written: Fitted;
  /** Weights of English stems. */
  readonly stems: ReadonlyMap<string, number>;
}

/** Texts that use the words for something else teach more than others. */
const WEIGHTS = { pos: 2, hardneg: 4, neg: 1 } as const;
/**
 * Our own texts stand for what people read today. Their look-alikes are the
 * only ones of today, and count for more; their articles are the least
 * outspoken ones, and would make the judge hear whispers everywhere.
 */
const OWN_WEIGHTS = { pos: 0.7, hardneg: 3, neg: 3 } as const;
/**
 * What our texts are about weighs more in the languages that have few texts
 * of their own: the English forums are full of half-hidden mentions.
 */
const WRITTEN_WEIGHT = 3;

/** Fits both ways of weighing to whole texts, openings and excerpts. */
export function fitJudge(rows: readonly LabelledText[]): FittedJudge {
  const stems = fitVocabulary(rows);
  const examples = rows.flatMap((row) =>
    CUTS.flatMap((cut) => {
      const gathered = gather(cutText(row, cut), stems);
      if (gathered === null) return [];
      const example: Example = {
        ...gathered,
        about: row.label === 'pos',
        weight: weightOf(row, cut),
      };
      return [{ ...example, language: gathered.language }];
    }),
  );
  return {
    learned: fitFeatures(
      examples.filter(({ language }) => language === 'en'),
      true,
    ),
    written: fitFeatures(
      examples.map((example) => ({
        ...example,
        weight: example.weight * (example.about ? WRITTEN_WEIGHT : 1),
      })),
      false,
    ),
    stems,
  };
}

function weightOf(row: LabelledText, cut: Cut): number {
  const { label } = row;
  // Cut to its cue, a text about something else may well be about us.
  const doubted =
    label === 'hardneg' && cut === 'excerpt' && !isOurs(row) ? 0.25 : 1;
  const own = isOurs(row) ? OWN_WEIGHTS[label] : 1;
  return doubted * WEIGHTS[label] * own * rareWeight(row);
}
