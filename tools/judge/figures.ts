/** A text with what it is and how likely the judge finds it about us. */
export interface Judged {
  readonly about: boolean;
  readonly lookAlike: boolean;
  readonly score: number;
  /** A card would be shown: that of its topics, or the crisis-only one. */
  readonly offered: boolean;
}

/** Precision, recall and alarms of the cards that would be shown. */
export interface Figures {
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Area under the precision-recall curve (average precision). */
  readonly area: number;
  /** Share of look-alikes, and of ordinary texts, that bring an offer. */
  readonly lookAlikes: number;
  readonly ordinary: number;
}

/** Sums up how texts were judged. */
export function figures(judged: readonly Judged[]): Figures {
  const offers = judged.filter(({ offered }) => offered);
  const right = offers.filter(({ about }) => about).length;
  const about = judged.filter((each) => each.about).length;
  const precision = right / offers.length;
  const recall = right / about;
  const others = judged.filter((each) => !each.about);
  const alarms = (lookAlike: boolean) => {
    const kind = others.filter((each) => each.lookAlike === lookAlike);
    return kind.filter(({ offered }) => offered).length / kind.length;
  };
  return {
    texts: judged.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    area: averagePrecision(judged),
    lookAlikes: alarms(true),
    ordinary: alarms(false),
  };
}

/** Recall and precision after each text, the surest first. */
export function curve(
  judged: readonly Judged[],
): { recall: number; precision: number }[] {
  const about = judged.filter((each) => each.about).length;
  let right = 0;
  return judged
    .toSorted((a, b) => b.score - a.score)
    .map((each, i) => {
      right += Number(each.about);
      return { recall: right / about, precision: right / (i + 1) };
    });
}

/** How often texts are about us, in ten bands of score. */
export function calibration(
  judged: readonly Judged[],
): { said: number; was: number; texts: number }[] {
  return Array.from({ length: 10 }, (_, band) => {
    const here = judged.filter(
      ({ score }) => Math.min(9, Math.floor(score * 10)) === band,
    );
    const mean = (of: readonly number[]) =>
      of.reduce((sum, value) => sum + value, 0) / of.length;
    return {
      said: mean(here.map(({ score }) => score)),
      was: mean(here.map(({ about }) => Number(about))),
      texts: here.length,
    };
  }).filter(({ texts }) => texts > 0);
}

function averagePrecision(judged: readonly Judged[]): number {
  let last = 0;
  let area = 0;
  for (const { recall, precision } of curve(judged)) {
    area += (recall - last) * precision;
    last = recall;
  }
  return area;
}
