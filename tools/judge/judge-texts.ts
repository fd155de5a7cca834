import { createJudge } from '../../utils/topics/create-judge.ts';
import { probability } from '../../utils/topics/probability.ts';
import { TABLES } from '../../utils/topics/tables.ts';
import type { Verdict } from '../../utils/topics/verdict.ts';
import { type Cut, cutText } from './cut-text.ts';
import type { Judged } from './figures.ts';
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

/** The score, 0 to 1, of a text by a judge that was fitted to other texts. */
export function scoreWith(
  fitted: FittedJudge,
  row: LabelledText,
  cut: Cut,
): number {
  const gathered = gather(cutText(row, cut), fitted.stems);
  if (gathered === null) return 0;
  const by = fitted[gathered.language === 'en' ? 'learned' : 'written'];
  return probability(gathered.features, by, gathered.joined);
}

/** A score beside what the text is by its label. */
export function judgedAs(label: LabelledText['label'], score: number): Judged {
  return { about: label === 'pos', lookAlike: label === 'hardneg', score };
}

/** How the judge that ships judges a text. */
export function judgeAsShipped(row: LabelledText, cut: Cut): Judged {
  const { topics } = verdictOn(cutText(row, cut));
  return judgedAs(row.label, Math.max(0, ...Object.values(topics)));
}
