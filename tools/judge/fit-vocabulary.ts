import { tokens } from '../../utils/topics/tokens.ts';
import {
  countWords,
  noVocabulary,
  stemCount,
  textLength,
  type Vocabulary,
  vocabularyScore,
} from '../../utils/topics/vocabulary.ts';
import { fitLogistic, type SparseRow } from './fit-logistic.ts';
import { isOurs, type LabelledText } from './labelled-texts.ts';
import { rareWeight } from './rare.ts';

/** So many stems are kept: more cost bytes, and say little on other sources. */
const MOST_STEMS = 200;
/** A stem that is in fewer texts teaches nothing. */
const LEAST_TEXTS = 5;
/** So much what is about something else teaches, if of ours or a look-alike. */
const OTHER_WEIGHT = 3;
const RIDGE = 2.5e-6;
/** Rounds of the first fit, to all stems, and of the second. */
const FIRST_STEPS = 150;
const STEPS = 400;
/** Brings a rare stem's count to the size of the others. */
const RARITY = 4;

interface Options {
  readonly rarity: ReadonlyMap<string, number>;
  readonly sides: ReadonlyMap<string, 1 | -1>;
  readonly steps: number;
}

/** Whole English texts, as stems and what each counts. */
interface Counted {
  readonly row: LabelledText;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Learns which words' stems tell texts about our topics from others: all are
 * weighed, the ones that matter most are kept and weighed anew. A stem may only
 * speak for the side on which public texts have it more often, and not at all
 * where ours have it more often on the other: what holds for forums alone, or
 * for our way of writing, does not hold for other pages.
 */
export function fitVocabulary(
  rows: readonly LabelledText[],
): ReadonlyMap<string, number> {
  const texts = rows.filter(({ lang }) => lang === 'en').map(count);
  const rarity = rarityOf(texts);
  const sides = sidesOf(texts, rarity);
  const all = [...sides.keys()].sort();
  const first = fit(texts, all, { rarity, sides, steps: FIRST_STEPS });
  const spread = spreadOf(texts);
  const kept = all
    .map((stem) => ({
      stem,
      matters: Math.abs(first.get(stem) ?? 0) * (spread.get(stem) ?? 0),
    }))
    .sort((a, b) => b.matters - a.matters)
    .slice(0, MOST_STEMS)
    .map(({ stem }) => stem);
  const weights = fit(texts, kept, { rarity, sides, steps: STEPS });
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

/** For which side each stem may speak: 1 for our topics, -1 against. */
function sidesOf(
  texts: readonly Counted[],
  rarity: ReadonlyMap<string, number>,
): ReadonlyMap<string, 1 | -1> {
  const inPublic = sharesIn(texts.filter(({ row }) => !isOurs(row)));
  const inOurs = sharesIn(texts.filter(({ row }) => isOurs(row)));
  return new Map(
    [...rarity.keys()].flatMap((stem): [string, 1 | -1][] => {
      const there = inPublic(stem);
      const here = inOurs(stem);
      if (there.texts < LEAST_TEXTS) return [];
      if (here.texts >= LEAST_TEXTS && here.side !== there.side) return [];
      return [[stem, there.side]];
    }),
  );
}

/** In how many texts a stem is, and among which it is more frequent. */
function sharesIn(
  texts: readonly Counted[],
): (stem: string) => { texts: number; side: 1 | -1 } {
  const about = texts.filter(({ row }) => row.label === 'pos');
  const other = texts.filter(({ row }) => row.label !== 'pos');
  const inAbout = frequencies(about);
  const inOther = frequencies(other);
  return (stem) => {
    const [here, there] = [inAbout.get(stem) ?? 0, inOther.get(stem) ?? 0];
    // Shares compared without dividing: one of the two may have no texts.
    const more = here * other.length > there * about.length;
    return { texts: here + there, side: more ? 1 : -1 };
  };
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
  { rarity, sides, steps }: Options,
): ReadonlyMap<string, number> {
  const places = new Map(stems.map((stem, i) => [stem, i + 1]));
  const w = fitLogistic(
    {
      rows: texts.map(({ counts }) => sparseRow(counts, places, rarity)),
      about: texts.map(({ row }) => row.label === 'pos'),
      weights: texts.map(({ row }) => weightOf(row)),
    },
    [
      { ridge: 0 },
      ...stems.map((stem) => ({ ridge: RIDGE, sign: sides.get(stem) ?? 1 })),
    ],
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
  if (row.label === 'pos') return rareWeight(row);
  return isOurs(row) || row.label === 'hardneg' ? OTHER_WEIGHT : 1;
}
