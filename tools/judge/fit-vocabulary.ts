import { tokens } from '../../utils/topics/tokens.ts';
import {
  countWords,
  noVocabulary,
  stemCount,
  textLength,
  type Vocabulary,
  vocabularyScore,
} from '../../utils/topics/vocabulary.ts';
import { cutsOf, cutText } from './cut-text.ts';
import { fitLogistic, type SparseRow } from './fit-logistic.ts';
import { isOurs, type LabelledText } from './labelled-texts.ts';
import { rareWeight } from './rare.ts';

/** So many stems are kept: the budget of bytes holds no more beside the cues. */
const MOST_STEMS = 250;
/** A stem that is in fewer texts and pieces of texts teaches nothing. */
const LEAST_TEXTS = 10;
/** So much a look-alike teaches: its words are the ones that mislead. */
const LOOK_ALIKE_WEIGHT = 3;
/** And so much a text of ours: they are harder than most pages. */
const OWN_WEIGHT = 0.5;
const RIDGE = 1e-5;
/** Rounds of the first fit, to all stems, and of the second. */
const FIRST_STEPS = 150;
const STEPS = 400;
/** Brings a rare stem's count to the size of the others. */
const RARITY = 4;

/** An English text or a piece of one, as stems and what each counts. */
interface Counted {
  readonly row: LabelledText;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Learns which words' stems tell texts about our topics from others: all are
 * weighed, the ones that matter most are kept and weighed anew.
 */
export function fitVocabulary(
  rows: readonly LabelledText[],
): ReadonlyMap<string, number> {
  const texts = rows
    .filter(({ lang }) => lang === 'en')
    .flatMap((row) => cutsOf(row).map((cut) => count(cutText(row, cut))));
  const rarity = rarityOf(texts);
  const all = [...rarity.keys()].sort();
  const first = fit(texts, all, rarity, FIRST_STEPS);
  const spread = spreadOf(texts);
  const kept = all
    .map((stem) => ({
      stem,
      matters: Math.abs(first.get(stem) ?? 0) * (spread.get(stem) ?? 0),
    }))
    .sort((a, b) => b.matters - a.matters)
    .slice(0, MOST_STEMS)
    .map(({ stem }) => stem);
  const weights = fit(texts, kept, rarity, STEPS);
  return new Map(
    [...weights].flatMap(([stem, weight]): [string, number][] => {
      const rounded = Math.round(weight);
      return rounded === 0 ? [] : [[stem, rounded]];
    }),
  );
}

/** What a text's words say by other weights than those it was counted with. */
export function scoreBy(
  vocabulary: Vocabulary,
  weights: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const [stem, weight] of weights) {
    sum += weight * stemCount(vocabulary.stems.get(stem) ?? 0);
  }
  return vocabularyScore({ ...vocabulary, sum });
}

function count(row: LabelledText): Counted {
  const vocabulary = noVocabulary();
  countWords(vocabulary, tokens(`${row.title}\n${row.text}`), new Map());
  const length = textLength(vocabulary);
  return {
    row,
    counts: new Map(
      [...vocabulary.stems].map(([stem, times]) => [
        stem,
        stemCount(times) / length,
      ]),
    ),
  };
}

/** How rare each stem is: the logarithm of the texts per text with it. */
function rarityOf(texts: readonly Counted[]): ReadonlyMap<string, number> {
  return new Map(
    [...frequencies(texts)]
      .filter(([stem, times]) => times >= LEAST_TEXTS && /\D/u.test(stem))
      .map(([stem, times]) => [
        stem,
        (1 + Math.log(texts.length / times)) / RARITY,
      ]),
  );
}

/** How much of each stem there is in all texts together. */
function spreadOf(texts: readonly Counted[]): ReadonlyMap<string, number> {
  const squares = new Map<string, number>();
  for (const { counts } of texts) {
    for (const [stem, much] of counts) {
      squares.set(stem, (squares.get(stem) ?? 0) + much ** 2);
    }
  }
  return new Map([...squares].map(([stem, sum]) => [stem, Math.sqrt(sum)]));
}

/** In how many texts each stem is. */
function frequencies(texts: readonly Counted[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { counts } of texts) {
    for (const stem of counts.keys()) {
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  return frequency;
}

function fit(
  texts: readonly Counted[],
  stems: readonly string[],
  rarity: ReadonlyMap<string, number>,
  steps: number,
): ReadonlyMap<string, number> {
  const places = new Map(stems.map((stem, i) => [stem, i + 1]));
  const w = fitLogistic(
    {
      rows: texts.map(({ counts }) => sparseRow(counts, places, rarity)),
      about: texts.map(({ row }) => row.label === 'pos'),
      weights: texts.map(({ row }) => weightOf(row)),
    },
    [{ ridge: 0 }, ...stems.map(() => ({ ridge: RIDGE }))],
    steps,
  );
  return new Map(
    stems.map((stem, i) => [stem, (w[i + 1] ?? 0) * (rarity.get(stem) ?? 0)]),
  );
}

/** Column 0 is the same in every text: how common our topics are. */
function sparseRow(
  counts: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number>,
  rarity: ReadonlyMap<string, number>,
): SparseRow {
  const entries = [...counts].flatMap(([stem, much]): [number, number][] => {
    const place = places.get(stem);
    return place === undefined ? [] : [[place, much * (rarity.get(stem) ?? 0)]];
  });
  return {
    at: Uint32Array.from([0, ...entries.map(([place]) => place)]),
    values: Float64Array.from([1, ...entries.map(([, value]) => value)]),
  };
}

function weightOf(row: LabelledText): number {
  const own = isOurs(row) ? OWN_WEIGHT : 1;
  if (row.label === 'pos') return own * rareWeight(row);
  return own * (row.label === 'hardneg' ? LOOK_ALIKE_WEIGHT : 1);
}
