/** One way to reach a suggestion, ready to be shown as a link. */
export interface CardLink {
  /** `https:`, `http:`, `tel:`, `sms:` or `mailto:`. */
  readonly href: string;
  readonly label: string;
}

/** A suggestion, worded, as the card shows it. */
export interface CardSuggestion {
  readonly id: string;
  readonly name: string;
  /** Empty where nothing can be said on this card. */
  readonly summary: string;
  /** BCP 47, for the `lang` attribute; absent when not known. */
  readonly summaryLanguage?: string;
  /** E.g. "For women · ages 18 and over"; empty where it is for everybody. */
  readonly forWhom: string;
  /** E.g. "Peers · online · free · because this page is about burnout". */
  readonly reason: string;
  /** What to know before getting in touch; empty where there is nothing. */
  readonly notes: string;
  readonly links: readonly CardLink[];
  /** Offer "copy for later" beside the links: opening may be watched. */
  readonly copyForLater: boolean;
}

/** Every word on the card's controls, in the reader's language. */
export interface CardLabels {
  /** Accessible name of the card: neutral. */
  readonly card: string;
  readonly show: string;
  readonly later: string;
  readonly close: string;
  readonly keep: string;
  readonly kept: string;
  readonly copy: string;
  readonly copied: string;
  readonly seeAll: string;
  readonly notHere: string;
  readonly wrongTopic: string;
  readonly why: string;
  /** Heading above the list of cue words. */
  readonly whyLead: string;
  /** Said when a keep failed, by the refusal's name. */
  readonly problems: Readonly<
    Record<'refused' | 'full' | 'blocked' | 'private-window' | 'failed', string>
  >;
  readonly crisisHelp: string;
  /** Said after "wrong topic", "not here" or "later" was chosen. */
  readonly noted: string;
  /** Said when such an answer could not be stored. */
  readonly notNoted: string;
}

/** Everything the card shows, worded by the background for one page. */
export interface CardContent {
  /** BCP 47, for the `lang` attribute. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Shown alone while closed, e.g. "About burnout at work. Three places …". */
  readonly headline: string;
  /** The crisis-only card has no nudge about anything else. */
  readonly crisisOnly: boolean;
  /** At most three; empty on the crisis-only card. */
  readonly suggestions: readonly CardSuggestion[];
  /** For the reader's country; one step away on the open card. */
  readonly crisis: readonly CardSuggestion[];
  /** What to know before the lines: the emergency number, and for where. */
  readonly crisisLead: string;
  /** What a browser remembers, for who is watched: beside the lines. */
  readonly crisisSafer: string;
  readonly labels: CardLabels;
}

/** What a reader did with a card. */
export type CardAnswer =
  | { readonly kind: 'opened' }
  /** Quiet for some hours, on every site. */
  | { readonly kind: 'later' }
  /**
   * ✕: quiet on this site for the session; on the crisis-only card, on this
   * page.
   */
  | { readonly kind: 'closed' }
  | { readonly kind: 'site-off' }
  /** The page is not about this: its topics need more to be noticed again. */
  | { readonly kind: 'wrong-topic' };
