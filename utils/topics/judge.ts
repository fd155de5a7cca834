import type { CueTable } from './cue-table.ts';
import type { Explanation } from './explain.ts';
import type { JudgedLanguage } from './taxonomy.ts';
import type { CueSeen, Verdict } from './verdict.ts';

/** A piece of text that was read. */
export interface ReadBlock {
  /** The page's title and headings weigh more than prose. */
  readonly kind: 'title' | 'heading' | 'prose';
  readonly text: string;
}

/** Judges a text while it is being read; each block costs that block only. */
export interface Judge {
  /** Remembers a block's words; they are counted later. */
  add(block: ReadBlock): void;
  /**
   * Counts what was added since, step by step: a block or a thousand words of
   * one, or the table of a language, which is prepared first. However long the
   * text, no step is long. Whoever does not wait for it gets the same verdict,
   * in one task.
   */
  catchUp(): IterableIterator<unknown>;
  /** Languages that were read and whose tables are not there. */
  wanted(): JudgedLanguage[];
  /** What the text is about, as far as it was added and there are tables. */
  verdict(): Verdict;
  /** The words of a cue, as the table has them. */
  words(cue: CueSeen): string;
  /** Cues in words that may be shown to whoever sees the page. */
  explain(cues: readonly CueSeen[]): Explanation[];
}

/** The cues of the languages that are at hand. */
export type CueTables = Readonly<Partial<Record<JudgedLanguage, CueTable>>>;

/** Starts a judge for one page. */
export type CreateJudge = (options: {
  /** The page's own language (`<html lang>`), where it states one. */
  readonly language?: string;
  /** May grow: what was read waits for the table of its language. */
  readonly tables: CueTables;
}) => Judge;
