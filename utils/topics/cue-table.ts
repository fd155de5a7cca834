import type { Cause, JudgedLanguage, Topic } from './taxonomy.ts';

/** What a cue can speak for. */
export type CueSubject = Topic | Cause | 'crisis';

/**
 * The cues of one language: a file in `assets/cues/`, made to be read and
 * edited. Each text is lines of a weight and phrases: `2 worn out | burn* out`.
 * A `*` stands for any ending. Weights run from 0.5 (a hint) to 3 (names it).
 */
export interface CueTable {
  readonly language: JudgedLanguage;
  /** Frequent short words, to recognise the language by. */
  readonly common: string;
  readonly cues: Readonly<Partial<Record<CueSubject, string>>>;
  /**
   * Words that give a topic's cues another sense when they stand near: tyres
   * beside a burnout, markets beside anxiety. No weights: one is enough.
   */
  readonly overturns: Readonly<
    Partial<Record<Topic | 'any' | 'crisis', string>>
  >;
  /** Words of people and how they fare: with them a cue is meant. */
  readonly people: string;
  /** Words of remedies that one takes alone. */
  readonly remedies: string;
}

/** A phrase that is matched: words, the last of which may be a stem. */
export interface Cue {
  readonly words: readonly string[];
  /** The last word stands for any word that begins so. */
  readonly stem: boolean;
  readonly subject: CueSubject;
  readonly weight: number;
  /** As the table has it, for people. */
  readonly text: string;
}
