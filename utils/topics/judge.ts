import type { CueSeen, Verdict } from './verdict.ts';

/** A piece of text that was read. */
export interface ReadBlock {
  /** The page's title and headings weigh more than prose. */
  readonly kind: 'title' | 'heading' | 'prose';
  readonly text: string;
}

/** Judges a text while it is being read; each block costs that block only. */
export interface Judge {
  add(block: ReadBlock): void;
  /** What the text is about, as far as it was added. */
  verdict(): Verdict;
  /** The words of a cue, as the text had them or as the table has them. */
  words(cue: CueSeen): string;
}

/** Starts a judge for one page. */
export type CreateJudge = (options: {
  /** The page's own language (`<html lang>`), where it states one. */
  readonly language?: string;
}) => Judge;
