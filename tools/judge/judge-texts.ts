import { createJudge } from '../../utils/topics/create-judge.ts';
import { probability } from '../../utils/topics/probability.ts';
import { TABLES } from '../../utils/topics/tables.ts';
import type { Verdict } from '../../utils/topics/verdict.ts';
import { type Cut, cutText } from './cut-text.ts';
import type { Judged } from './figures.ts';
import { learnedOf } from './fit-features.ts';
import type { FittedJudge } from './fit-judge.ts';
import { gather } from './gather.ts';
import type { LabelledText } from './labelled-texts.ts';

/** What the judge that ships says about a text. */
export function verdictOn({ title, text, lang }: LabelledText): Verdict {
  const judge = createJudge({ language: lang, tables: TABLES });
  if (title) judge.add({ kind: 'title', text: title });
  for (const paragraph of text.split(/\n+/u)) {
    if (paragraph.trim()) judge.add({ kind: 'prose', text: paragraph });
  }
  return judge.verdict();
}

/** How a judge that was fitted to other texts judges this one. */
export function judgeWith(
  fitted: FittedJudge,
  row: LabelledText,
  cut: Cut,
): Judged {
  const gathered = gather(cutText(row, cut), fitted.stems);
  const about = row.label === 'pos';
  const lookAlike = row.label === 'hardneg';
  if (gathered === null) return { about, lookAlike, score: 0 };
  const by = fitted[gathered.language === 'en' ? 'learned' : 'written'];
  const learned = learnedOf(gathered.cues, by.cues);
  const features = { ...gathered.features, learned };
  const score = probability(features, by.weights, gathered.joined);
  return { about, lookAlike, score };
}

/** How the judge that ships judges a text. */
export function judgeAsShipped(row: LabelledText, cut: Cut): Judged {
  const { topics } = verdictOn(cutText(row, cut));
  return {
    about: row.label === 'pos',
    lookAlike: row.label === 'hardneg',
    score: Math.max(0, ...Object.values(topics)),
  };
}
