import type { CardAnswer, CardContent } from './card.ts';
import type { Result } from './result.ts';
import type { JudgedLanguage } from './topics/taxonomy.ts';
import type { Verdict } from './topics/verdict.ts';

/**
 * What a page tells the background. Ids and numbers only: no field can carry
 * the page's text (`messages.test-d.ts` guards it).
 */
export interface PageMessages {
  /**
   * The tab shows another page, and none was loaded: by the page's own
   * navigation, or out of the browser's back/forward cache. Refused where
   * nothing may be read any more.
   */
  'page-changed': { request: NoFields; reply: null };
  /** The cue check found something: please inject the judge (stage 2). */
  'judge-wanted': { request: NoFields; reply: null };
  /** Please inject the cues of a language that was read. */
  'cues-wanted': { request: { language: JudgedLanguage }; reply: null };
  /** What was read; the reply says whether a card is to be shown (stage 3). */
  verdict: { request: { verdict: Verdict }; reply: OfferReply };
  /**
   * The card of an offer is about to stand: please count it. Refused where it
   * may not come any more, as where another tab was first.
   */
  'book-offer': { request: NoFields; reply: null };
  /** What the reader did with the card. */
  answer: { request: { answer: CardAnswer; verdict: Verdict }; reply: null };
  /** Keep a suggestion of the card in the saved items. */
  save: { request: { resourceId: string }; reply: null };
  /** Open all suggestions for this page in a tab of ours. */
  'see-all': { request: { verdict: Verdict }; reply: null };
}

/** What the background and our own pages ask of a page. */
export interface ToPageMessages {
  /** Access was taken away, or noticing was switched off: stop everything. */
  stop: { request: NoFields; reply: null };
  /** What was noticed so far. */
  picture: { request: NoFields; reply: PagePicture };
  /** Move the keyboard focus to the card, if there is one. */
  'focus-card': { request: NoFields; reply: null };
}

/** What a page's reader knows, for the popup. */
export interface PagePicture {
  /** Words read so far. */
  readonly words: number;
  /** Null as long as nothing was noticed. */
  readonly verdict: Verdict | null;
}

/** The background's answer to a verdict. */
export type OfferReply =
  | { readonly show: CardContent }
  /** Stay silent; `final` when asking again on this page is of no use. */
  | { readonly show: null; readonly final: boolean };

/** Why a message was not carried out. */
export type Refusal =
  /** Malformed, or from somebody who may not ask for this. */
  | 'refused'
  /** The disk or the browser's quota is full. */
  | 'full'
  /** The store cannot be opened, e.g. held by another version's page. */
  | 'blocked'
  /** Nothing is stored in private windows. */
  | 'private-window'
  /** Anything else that failed while carrying it out. */
  | 'failed';

/** Nothing beside the type: `A & unknown` is `A`. */
type NoFields = unknown;

type Protocol = PageMessages & ToPageMessages;

/** A message on the wire. */
export type Message<Type extends keyof Protocol> = {
  readonly type: Type;
} & Protocol[Type]['request'];

/** Its reply on the wire. */
export type Reply<Type extends keyof Protocol> = Result<
  Protocol[Type]['reply'],
  Refusal
>;
