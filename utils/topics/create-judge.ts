import { type Counter, createCounter } from './counter.ts';
import type { CueTable } from './cue-table.ts';
import { explain } from './explain.ts';
import type { CreateJudge } from './judge.ts';
import { languageRuns, pickLanguage } from './language.ts';
import { mergeVerdicts } from './merge-verdicts.ts';
import { createSheet, type Sheet } from './sheet.ts';
import type { JudgedLanguage } from './taxonomy.ts';
import { tokens } from './tokens.ts';

/** The words of a block that waits, and whether it is a title or heading. */
interface Waiting {
  readonly words: readonly string[];
  readonly headed: boolean;
}

/** Nothing that comes later changes what a text is about. */
const MOST_WORDS = 20_000;
/** Characters of one block that are looked at: 20,000 words have fewer. */
const LONGEST_BLOCK = 160_000;
/** Words from which on a text tells its own language. */
const ENOUGH_FOR_LANGUAGE = 30;

/** Prepared once a page and table: preparing costs a millisecond or two. */
const counters = new Map<CueTable, Counter>();

/** Starts a judge for one text (`CreateJudge` in `judge.ts`). */
export const createJudge: CreateJudge = ({ language: stated, tables }) => {
  let language: JudgedLanguage | null = null;
  let words = 0;
  /** Blocks whose language is not known yet. */
  let unsettled: Waiting[] = [];
  /** Blocks whose language has no table yet. */
  const unread = new Map<JudgedLanguage, Waiting[]>();
  const sheets = new Map<JudgedLanguage, Sheet>();

  return {
    add({ kind, text }) {
      const room = MOST_WORDS - words;
      if (room <= 0) return;
      const block = {
        words: tokens(text.slice(0, LONGEST_BLOCK)).slice(0, room),
        headed: kind !== 'prose',
      };
      words += block.words.length;
      if (language === null) {
        unsettled.push(block);
        if (words >= ENOUGH_FOR_LANGUAGE) settle();
        return;
      }
      language = countRuns(block, language);
    },
    wanted() {
      settle();
      return [...unread.keys()].filter((each) => !tables[each]);
    },
    verdict() {
      settle();
      for (const [each, blocks] of unread) {
        if (!tables[each]) continue;
        unread.delete(each);
        for (const block of blocks) count(block, each);
      }
      return mergeVerdicts(
        [...sheets.values()].map((sheet) => sheet.verdict()),
      );
    },
    explain: (cues) => explain(cues, tables),
    words({ language: of, cue }) {
      const table = tables[of];
      return table ? (counterOf(table).cues[cue]?.text ?? '') : '';
    },
  };

  /** Little was read: what there is tells the language, or the page does. */
  function settle(): void {
    if (unsettled.length === 0) return;
    language ??= pickLanguage(
      unsettled.flatMap((block) => block.words),
      stated,
    );
    for (const block of unsettled) language = countRuns(block, language);
    unsettled = [];
  }

  /** A page may go on in another language: gives the one that it ends in. */
  function countRuns(block: Waiting, current: JudgedLanguage): JudgedLanguage {
    const runs = languageRuns(block.words, current);
    for (const run of runs) count({ ...block, words: run.words }, run.language);
    return runs.at(-1)?.language ?? current;
  }

  function count(block: Waiting, of: JudgedLanguage): void {
    const table = tables[of];
    if (!table) {
      unread.set(of, [...(unread.get(of) ?? []), block]);
      return;
    }
    const sheet = sheets.get(of) ?? createSheet(of, counterOf(table));
    sheets.set(of, sheet);
    sheet.add(block.words, block.headed);
  }
};

function counterOf(table: CueTable): Counter {
  const counter = counters.get(table) ?? createCounter(table);
  counters.set(table, counter);
  return counter;
}
