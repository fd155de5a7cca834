import type { LabelledText } from './labelled-texts.ts';

/** How much of a text is looked at. */
export const CUTS = ['all', '150', 'excerpt'] as const;
export type Cut = (typeof CUTS)[number];

/** Words by which a search engine would have found an excerpt. */
const FOUND_BY =
  /burn.?(?:t|ed)?.?out|anxi|panic|stress|depress|trauma|grie[fv]|lonel|worr|exhaust|ansie|ang[uú]st|angoiss|angst|estr[eé]s|depresi|deprim|d[eé]prim|d[eé]press|surmen|[eé]puis|agota|esgota|ersch[oö]pf|einsam|trauer|soledad|solid[aã]o|solitude|luto|duelo|deuil/iu;
/** Words keep the blanks behind them. */
const BEFORE_WORDS = /(?<=\s)(?=\S)/u;
const WORDS = { '150': 150, excerpt: 60 } as const;

/** The cuts that leave something of a text out; a short one has few. */
export function cutsOf({ text }: LabelledText): Cut[] {
  const words = text.split(BEFORE_WORDS).length;
  return CUTS.filter((cut) => cut === 'all' || words > WORDS[cut]);
}

/** The whole text, its first 150 words, or 60 words with no title. */
export function cutText(text: LabelledText, cut: Cut): LabelledText {
  if (cut === 'all') return text;
  const words = text.text.split(BEFORE_WORDS);
  if (cut === '150')
    return { ...text, text: words.slice(0, WORDS['150']).join('') };
  const at = words.findIndex((word) => FOUND_BY.test(word));
  const start = Math.max(0, (at < 0 ? WORDS.excerpt : at) - WORDS.excerpt / 2);
  const excerpt = words.slice(start, start + WORDS.excerpt).join('');
  return { ...text, title: '', text: excerpt };
}
