import type { CardAnswer, CardContent } from './card.ts';
import type { Refusal } from './messages.ts';
import type { CheckResult } from './reading/check-result.ts';
import type { Result } from './result.ts';
import type { CreateJudge, CueTables } from './topics/judge.ts';
import type { CueTable } from './topics/cue-table.ts';

/** What the card asks of the reader that shows it. */
export interface CardHost {
  /** Settles when the answer was stored, or could not be. */
  answer(answer: CardAnswer): Promise<Result<null, Refusal>>;
  save(resourceId: string): Promise<Result<null, Refusal>>;
  /** Opens the library on what fits this page. */
  seeAll(): Promise<Result<null, Refusal>>;
  /** The cues' words, heaviest first: they stay in the page. */
  cueWords(): readonly string[];
}

/**
 * Shows the card until it is closed, another one comes, or `signal` aborts. One
 * that somebody opened, or is at, outlives the signal: it is not taken from
 * under their eyes. One that was answered does until its thanks were read.
 */
export type ShowCard = (
  content: CardContent,
  host: CardHost,
  signal: AbortSignal,
) => void;

/** A card on the page. */
export interface ShownCard {
  /** Moves the keyboard focus into the card; only at the reader's command. */
  focus(): void;
  /** Takes the card off the page. */
  remove(): void;
}

/**
 * Where the stages of one page meet: the extension's isolated world, which
 * the page's own scripts cannot see. Each stage is a script of its own,
 * injected when the one before asks for it.
 */
export interface Stages {
  /** Stops the reader that runs now, if one does. */
  stopReader?: () => void;
  createJudge?: CreateJudge;
  /** The cues that were injected so far. */
  readonly cues: { -readonly [Language in keyof CueTables]: CueTable };
  showCard?: ShowCard;
  /** What "Check this page" found, and at which address. */
  checked?: { readonly page: string; readonly result: CheckResult };
  /** The card that stands on the page, maybe since an earlier article. */
  card?: ShownCard;
}

/**
 * The meeting place of this page's stages. By a symbol: a name that stands for
 * nothing else is the page's element with that id.
 */
export function stages(): Stages {
  const world = globalThis as Record<symbol, Stages | undefined>;
  return (world[Symbol.for('commonplace')] ??= { cues: {} });
}
