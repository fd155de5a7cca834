import type { Cause, JudgedLanguage, Topic } from './taxonomy.ts';

/** What a cue can speak for. */
export type CueSubject = Topic | Cause | 'crisis';

/**
 * Words that leave what stands among them hardly any other sense: "my anxiety",
 * "my uncle died".
 */
export interface Frames {
  /** Phrases in which a `_` stands for a name: `my _ | _ among`. */
  readonly around: string;
  /** What stands in all of these frames, by what it speaks for there. */
  readonly names: Readonly<Partial<Record<CueSubject, string>>>;
  /** What people are told: "anxiety" says it, "uncle" does not. */
  readonly tell: 'name' | 'phrase';
  /** Of each of its cues, as of a phrase: 3 where nothing is said. */
  readonly weight?: number;
}

/**
 * The cues of one language: a file in `assets/cues/`, made to be read and
 * edited. Cues are lines of a weight and phrases: `2 worn out | burn* out`;
 * the other fields are phrases alone, or frames. A `*` at the end stands for any ending.
 * Weights run from 0.5 (a hint) to 3 (names it), for crisis to 6 (says it of
 * oneself); a phrase of weight 0 of a cause or crisis holds the words of a cue and
 * is none ("lost my job" says nothing of a job's strain): cues that lie within
 * it are not heard.
 */
export interface CueTable {
  readonly language: JudgedLanguage;
  readonly cues: Readonly<Partial<Record<CueSubject, string>>>;
  /** Each name in each frame is one more cue, and names what it is about. */
  readonly frames?: readonly Frames[];
  /** Phrases that hold a topic's word in another sense: "range anxiety". */
  readonly others: string;
  /** Sayings whose words say nothing: "let alone", "no worries". */
  readonly idioms: string;
  /**
   * Words that give a topic's cues another sense when they stand near: tyres
   * beside a burnout, markets beside anxiety.
   */
  readonly overturns: Readonly<
    Partial<Record<Topic | 'any' | 'crisis', string>>
  >;
  /** Words of people and how they fare: near them a cue is meant. */
  readonly people: string;
  /** Words of remedies that one takes alone. */
  readonly remedies: string;
  /** Words of what people do about a cause together. */
  readonly together: string;
  /**
   * What texts taught about stems of any words (`vocabulary.ts`), in log-odds:
   * `12 lonel hopel|-8 weigh`. Only where there were texts to learn from.
   */
  readonly vocabulary?: string;
}

/** A phrase that is matched: words, the last of which may be a stem. */
export interface Phrase {
  readonly words: readonly string[];
  /** The last word stands for any word that begins so. */
  readonly stem: boolean;
}

/** A phrase that speaks for a subject. */
export interface Cue extends Phrase {
  readonly subject: CueSubject;
  readonly weight: number;
  /** For people: as the table has it, or the name in a frame. */
  readonly text: string;
}
