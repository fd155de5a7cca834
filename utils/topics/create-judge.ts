import { type Counter, createCounter } from './counter.ts';
import type { CueTable } from './cue-table.ts';
import { explain } from './explain.ts';
import type { CreateJudge } from './judge.ts';
import { languageRuns, pickLanguage } from './language.ts';
import { mergeVerdicts } from './merge-verdicts.ts';
import { createSheet, type Sheet } from './sheet.ts';
import type { JudgedLanguage } from './taxonomy.ts';
import { tokens } from './tokens.ts';

/** Words that wait to be counted. */
interface Piece {
  readonly words: readonly string[];
  /** They stand in a title or heading. */
  readonly headed: boolean;
}

/** A piece in one language. */
interface SettledPiece extends Piece {
  readonly language: JudgedLanguage;
}

/** Nothing that comes later changes what a text is about. */
const MOST_WORDS = 20_000;
/** Characters of one block that are looked at: 20,000 words have fewer. */
const LONGEST_BLOCK = 160_000;
/** Words that are counted at one step: some milliseconds on a slow machine. */
const AT_ONCE = 1_000;
/** Words from which on a text tells its own language. */
const ENOUGH_FOR_LANGUAGE = 30;

/** Prepared once a page and table, which is the longest step. */
const counters = new Map<CueTable, Counter>();

/** Starts a judge for one text (`CreateJudge` in `judge.ts`). */
export const createJudge: CreateJudge = ({ language: stated, tables }) => {
  let language: JudgedLanguage | null = null;
  let words = 0;
  const waiting: Piece[] = [];
  /** Pieces whose language had no table when they were looked at. */
  const unread: SettledPiece[] = [];
  const sheets = new Map<JudgedLanguage, Sheet>();

  return {
    add({ kind, text }) {
      const room = MOST_WORDS - words;
      if (room <= 0) return;
      const added = tokens(text.slice(0, LONGEST_BLOCK)).slice(0, room);
      words += added.length;
      for (let at = 0; at < added.length; at += AT_ONCE) {
        waiting.push({
          words: added.slice(at, at + AT_ONCE),
          headed: kind !== 'prose',
        });
      }
    },
    *catchUp() {
      while (step()) yield;
    },
    wanted() {
      finish();
      return [...new Set(unread.map((piece) => piece.language))];
    },
    verdict() {
      finish();
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

  function finish(): void {
    while (step());
  }

  /** Prepares a table or counts one piece; true while there is more to do. */
  function step(): boolean {
    const [piece] = waiting;
    const late = unread.findIndex(hasTable);
    const current = piece
      ? (language ?? pickLanguage(opening(), stated))
      : unread[late]?.language;
    if (!current) return false;
    if (prepares(tables[current])) return true;
    if (piece) {
      language = countRuns(piece, current);
      waiting.shift();
    } else {
      unread.splice(late, 1).forEach(count);
    }
    return waiting.length > 0 || unread.some(hasTable);
  }

  /** The first words, enough to tell the language by. */
  function opening(): string[] {
    const first: string[] = [];
    for (const piece of waiting) {
      first.push(...piece.words);
      if (first.length >= ENOUGH_FOR_LANGUAGE) break;
    }
    return first;
  }

  /** A page may go on in another language: gives the one that it ends in. */
  function countRuns(piece: Piece, current: JudgedLanguage): JudgedLanguage {
    const runs = languageRuns(piece.words, current);
    for (const run of runs) count({ ...piece, ...run });
    return runs.at(-1)?.language ?? current;
  }

  function count(piece: SettledPiece): void {
    const table = tables[piece.language];
    if (!table) {
      unread.push(piece);
      return;
    }
    const sheet =
      sheets.get(piece.language) ??
      createSheet(piece.language, counterOf(table));
    sheets.set(piece.language, sheet);
    sheet.add(piece.words, piece.headed);
  }

  function hasTable({ language: of }: SettledPiece): boolean {
    return tables[of] !== undefined;
  }
};

/** Prepares a table that was not yet: a step of its own. */
function prepares(table: CueTable | undefined): boolean {
  const first = table !== undefined && !counters.has(table);
  if (first) counterOf(table);
  return first;
}

function counterOf(table: CueTable): Counter {
  const counter = counters.get(table) ?? createCounter(table);
  counters.set(table, counter);
  return counter;
}
