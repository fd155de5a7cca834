// npm run evaluate -- FILE…
// Measures the judge on labelled texts and writes the figures into
// docs/judgement.md, with plots beside it. Texts that have a source of their own are judged by weights
// that never saw that source; our own evaluation texts by those that ship.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mayConcern } from '../utils/topics/cue-check.ts';
import { JUDGED_LANGUAGES, TOPICS } from '../utils/topics/taxonomy.ts';
import { causeFigures } from './judge/cause-figures.ts';
import { readCrisisTexts } from './judge/crisis-texts.ts';
import { CUTS, type Cut } from './judge/cut-text.ts';
import { calibration, curve, figures, type Judged } from './judge/figures.ts';
import { fitJudge } from './judge/fit-judge.ts';
import { inputHash } from './judge/input-hash.ts';
import {
  judgeAsShipped,
  judgeCrisis,
  judgedAs,
  type Score,
  scoreWith,
  verdictOn,
} from './judge/judge-texts.ts';
import {
  isOurs,
  type LabelledText,
  readTexts,
} from './judge/labelled-texts.ts';
import { plot } from './judge/plot.ts';
import { asRead, hasAllCauses, READINGS } from './judge/readings.ts';
import { type Split, splitBySource, splitByText } from './judge/split-texts.ts';
import { FIGURES_HEADS, figuresRow, shown, table } from './judge/tables.ts';

/** A text as judged by weights that did not see it. */
interface Tried {
  readonly row: LabelledText;
  readonly scores: Readonly<Record<Cut, Score>>;
}

const OWN = 'tests/judgement';
const PLOTS = 'docs/judgement';
const DOCUMENT = 'docs/judgement.md';
/** What follows it in the document is ours to write. */
const MARK = '<!-- figures: written by npm run evaluate -->';
/** So many cases of a cause say how well it is recognised. */
const FREQUENT = 10;
const NAMES: Readonly<Record<Cut, string>> = {
  all: 'whole texts',
  '150': 'first 150 words',
  excerpt: '60 words, no title',
};

const files = process.argv.slice(2);
const own = readTexts(`${OWN}/texts.jsonl`);
const given = files.flatMap(readTexts).filter((row) => !isOurs(row));
const parts: string[] = [intro()];
if (given.length > 0) parts.push(unseenSources(given), sameSources(given));
parts.push(ownTexts(), causes(), crisis());
const [text = ''] = readFileSync(DOCUMENT, 'utf8').split(MARK);
writeFileSync(DOCUMENT, [text.trimEnd(), MARK, ...parts].join('\n\n') + '\n');
console.log(`evaluate: wrote ${DOCUMENT}`);

function intro(): string {
  const input = inputHash([...files, `${OWN}/texts.jsonl`, READINGS]);
  return `## Figures

Input (SHA-256, first 16 digits): ${input}.
Offers are the cards that a person would see, the crisis-only one among them
(PR-AUC is of the score of our topics alone). An alarm is an offer on a text
that is not about our topics: a look-alike uses their words for something else,
an ordinary text is anything else. Labels are those that were read, where nothing
else is said.`;
}

function unseenSources(rows: readonly LabelledText[]): string {
  const tried = splitBySource(rows).flatMap(tryOut);
  const read = triedAsRead(tried);
  drawPlots((cut) => judgedAt(read, cut));
  const kinds = [...new Set(rows.map(({ genre }) => genre))].sort();
  return `## Sources that were not trained on

Four judges, each fitted without the sources (for forums: the genres) that it
is tried on. The labels of 60-word pieces are those of the whole text, so that
many "look-alikes" among them are about our topics after all.

${figuresTable(tried, read)}

![Precision and recall](judgement/precision-recall.svg)
![Calibration](judgement/calibration.svg)

${topicRecall(read)}

By kind of text, whole:

${table(
  ['kind', ...FIGURES_HEADS],
  kinds.map((kind) => [
    kind,
    ...figuresRow(
      figures(
        judgedAt(
          read.filter(({ row }) => row.genre === kind),
          'all',
        ),
      ),
    ),
  ]),
)}

${stageOne(rows)}`;
}

function topicRecall(read: readonly Tried[]): string {
  return `Recall of each topic:

${table(
  ['topic', 'texts', ...CUTS.map((cut) => NAMES[cut])],
  TOPICS.map((topic) => {
    const about = read.filter(
      ({ row }) => row.label === 'pos' && row.topics.includes(topic),
    );
    return [
      topic,
      about.length,
      ...CUTS.map((cut) => shown(figures(judgedAt(about, cut)).recall, 2)),
    ];
  }),
)}`;
}

function sameSources(rows: readonly LabelledText[]): string {
  const tried = splitByText(rows).flatMap(tryOut);
  const read = triedAsRead(tried);
  return `## Other texts of the same sources

Four judges, each fitted to three of four texts and tried on the fourth: what
to expect of pages that are like those of the data.

${figuresTable(tried, read)}

${topicRecall(read)}`;
}

function tryOut({ train, test }: Split): Tried[] {
  const fitted = fitJudge([...asRead(train), ...own]);
  return test.map((row) => {
    const score = (cut: Cut) => scoreWith(fitted, row, cut);
    return {
      row,
      scores: {
        all: score('all'),
        '150': score('150'),
        excerpt: score('excerpt'),
      },
    };
  });
}

/** The texts by what reading found them to be, not by what they came as. */
function triedAsRead(tried: readonly Tried[]): Tried[] {
  return tried.flatMap((each) =>
    asRead([each.row]).map((row) => ({ ...each, row })),
  );
}

function judgedAt(tried: readonly Tried[], cut: Cut): Judged[] {
  return tried.map(({ row, scores }) => judgedAs(row.label, scores[cut]));
}

function figuresTable(
  published: readonly Tried[],
  read: readonly Tried[],
): string {
  const sets = { read, published };
  return table(
    ['length', 'labels', ...FIGURES_HEADS],
    CUTS.flatMap((cut) =>
      Object.entries(sets).map(([labels, texts]) => [
        NAMES[cut],
        labels,
        ...figuresRow(figures(judgedAt(texts, cut))),
      ]),
    ),
  );
}

function stageOne(rows: readonly LabelledText[]): string {
  const offered = rows.filter((row) => {
    const { offer, crisis: inCrisis } = verdictOn(row);
    return offer || inCrisis;
  });
  const passes = (of: readonly LabelledText[]) =>
    (100 * of.filter(concerns).length) / of.length;
  const ordinary = asRead(rows).filter(({ label }) => label === 'neg');
  return `Stage 1 lets through ${passes(offered).toFixed(2)} % of the ${offered.length} texts that stage 2
offers on, and ${passes(ordinary).toFixed(2)} % of ${ordinary.length} ordinary ones.`;
}

function concerns({ title, text }: LabelledText): boolean {
  return mayConcern(`${title}\n${text}`);
}

function drawPlots(of: (cut: Cut) => Judged[]): void {
  mkdirSync(PLOTS, { recursive: true });
  writeFileSync(
    `${PLOTS}/precision-recall.svg`,
    plot(
      'Precision and recall, unseen sources',
      { x: 'recall', y: 'precision' },
      CUTS.map((cut) => {
        const points = curve(of(cut));
        const step = Math.ceil(points.length / 200);
        return {
          name: NAMES[cut],
          points: points
            .filter((_, i) => i % step === 0)
            .map(({ recall, precision }) => ({ x: recall, y: precision })),
        };
      }),
    ),
  );
  writeFileSync(
    `${PLOTS}/calibration.svg`,
    plot(
      'Calibration, unseen sources',
      { x: 'score', y: 'share that is about our topics' },
      CUTS.map((cut) => ({
        name: NAMES[cut],
        points: calibration(of(cut)).map(({ said, was }) => ({
          x: said,
          y: was,
        })),
      })),
    ),
  );
}

function ownTexts(): string {
  return `## Our own evaluation texts

Written for this, 25 a language, half of them look-alikes; never used to fit.

${table(
  ['language', 'length', ...FIGURES_HEADS],
  JUDGED_LANGUAGES.flatMap((language) => {
    const rows = readTexts(`${OWN}/${language}.jsonl`);
    return (['all', 'excerpt'] as const).map((cut) => [
      language,
      NAMES[cut],
      ...figuresRow(figures(rows.map((row) => judgeAsShipped(row, cut)))),
    ]);
  }),
)}`;
}

function causes(): string {
  const sets = [
    {
      name: 'our own evaluation texts',
      rows: JUDGED_LANGUAGES.flatMap((language) =>
        readTexts(`${OWN}/${language}.jsonl`),
      ),
    },
    {
      name: 'the public texts, which gave many of the phrases themselves',
      rows: asRead(given),
    },
  ];
  return `## Causes

On texts about our topics whose causes are all labelled.

${sets.map(causesOf).join('\n\n')}`;
}

function causesOf(set: {
  readonly name: string;
  readonly rows: readonly LabelledText[];
}): string {
  const rows = set.rows.filter(
    (row) => row.label === 'pos' && hasAllCauses(row),
  );
  const measured = causeFigures(rows).filter(({ cases }) => cases > 0);
  const frequent = measured.filter(({ cases }) => cases >= FREQUENT);
  const mean = frequent.reduce((sum, { f1 }) => sum + f1, 0) / frequent.length;
  return `${rows.length} of ${set.name}; mean F1 ${shown(mean, 2)} (causes with ${FREQUENT} cases or more: ${frequent.length}):

${table(
  ['cause', 'cases', 'precision', 'recall', 'F1'],
  measured.map(({ cause, cases, precision, recall, f1 }) => [
    cause,
    cases,
    shown(precision, 2),
    shown(recall, 2),
    shown(f1, 2),
  ]),
)}`;
}

function crisis(): string {
  const sets = {
    'the rules were tuned on': readCrisisTexts('crisis'),
    'of later, a fifth of which only hint': readCrisisTexts('crisis-later'),
  };
  return `## Crisis

Half of the texts are look-alikes; all were labelled before they were judged.
Stage 1 is the share of those on it that the cue check lets through.

${table(
  ['texts', 'language', 'texts', 'precision', 'recall', 'stage 1'],
  Object.entries(sets).flatMap(([name, rows]) =>
    JUDGED_LANGUAGES.map((language) => {
      const spoken = rows.filter(({ lang }) => lang === language);
      const { texts, precision, recall } = figures(spoken.map(judgeCrisis));
      const about = spoken.filter((row) => row.crisis);
      const passed = about.filter(concerns).length / about.length;
      return [
        name,
        language,
        texts,
        ...[precision, recall, passed].map((value) => shown(value, 2)),
      ];
    }),
  ),
)}`;
}
