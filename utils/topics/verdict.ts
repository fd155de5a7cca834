import type {
  Cause,
  CauseScores,
  JudgedLanguage,
  Topic,
  TopicScores,
} from './taxonomy.ts';

/** A cue that was seen, and what it spoke for. */
export interface CueSeen {
  /** Place of the cue in its language's table: a number, never its text. */
  readonly cue: number;
  readonly language: JudgedLanguage;
  readonly for: Topic | Cause | 'crisis';
  /** What it added to the score it spoke for; the larger, the more. */
  readonly weight: number;
}

/** What a text is about, as far as it was read. */
export interface Verdict {
  /** A card would be shown for this text, pacing aside. */
  readonly offer: boolean;
  /** Self-harm or suicide is the subject: the crisis-only card. */
  readonly crisis: boolean;
  readonly topics: TopicScores;
  readonly causes: CauseScores;
  /** Heaviest first; at most {@link MAX_CUES}. */
  readonly cues: readonly CueSeen[];
  /** How many words the verdict rests on. */
  readonly words: number;
  /**
   * The text offers individual remedies only for what it describes as a cause
   * in the world; the card may gently widen it.
   */
  readonly individualOnly: boolean;
}

/**
 * More cues than this explain nothing to a person; a name counts once in each
 * of its frames.
 */
export const MAX_CUES = 24;
