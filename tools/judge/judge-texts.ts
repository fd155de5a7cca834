import { createJudge } from '../../utils/topics/create-judge.ts';
import { isNoticed } from '../../utils/topics/noticed.ts';
import { probability } from '../../utils/topics/probability.ts';
import { OFFER } from '../../utils/topics/sheet.ts';
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

/** A score, 0 to 1, of being about our topics, and whether a card would come. */
export interface Score {
  readonly score: number;
  readonly offered: boolean;
}

/** The score of a text by a judge that was fitted to other texts. */
export function scoreWith(
  fitted: FittedJudge,
  row: LabelledText,
  cut: Cut,
): Score {
  const { features, joined, language, crisis } = gather(
    cutText(row, cut),
    fitted.stems,
  );
  const by = fitted[language === 'en' ? 'learned' : 'written'];
  const score = features ? probability(features, by, joined) : 0;
  return { score, offered: Math.max(score, crisis(score)) >= OFFER };
}

/** A score beside what the text is by its label. */
export function judgedAs(label: LabelledText['label'], of: Score): Judged {
  return { about: label === 'pos', lookAlike: label === 'hardneg', ...of };
}

/** How the judge that ships judges a text. */
export function judgeAsShipped(row: LabelledText, cut: Cut): Judged {
  const verdict = verdictOn(cutText(row, cut));
  const score = Math.max(0, ...Object.values(verdict.topics));
  return judgedAs(row.label, { score, offered: isNoticed(verdict) });
}

/** How it judges whether a text is about self-harm or suicide. */
export function judgeCrisis(row: LabelledText): Judged {
  const offered = verdictOn(row).crisis;
  return {
    about: row.crisis,
    lookAlike: !row.crisis,
    score: Number(offered),
    offered,
  };
}
