import { MOST_RARE } from './cause-rarity.ts';
import type { Cost, Evidence } from './resource.ts';

/**
 * What each fit is worth, before the sum is brought to 0–1. Causes count most:
 * matching them is what the project is for.
 */
export const WEIGHT = {
  /** The topics that the page is about, together. */
  topic: 2,
  /** A cause of the page that the place acts on. */
  actsOnCause: 3,
  /** A cause of the page that it names, but that its kind only listens to. */
  namesCause: 1.5,
  /** It knows the reader's own country. */
  country: 1.2,
  /** It is for a community that the reader chose. */
  community: 1.5,
  /** It is run by people who have been there. */
  peerLed: 0.5,
  /** Whoever has no money can come: see `AFFORDABLE`. */
  affordable: 0.4,
  /** It speaks the reader's first language, not just one of them. */
  firstLanguage: 0.4,
  /** Somebody is there now, or will be soon. */
  openSoon: 0.3,
  /** Its facts come from its own site, rather than from a list. */
  evidence: 0.3,
  /** Its facts were checked within the last 18 months. */
  fresh: 0.3,
} as const;

export const PENALTY = {
  /** For somebody in particular, where neither page nor reader said so. */
  otherCommunity: 2,
  /** For an age, where the page gives no hint. */
  ageLimited: 0.6,
  /**
   * Acts on causes that the page does not talk about and on none that it
   * does: a debtors' group beside an article on grief.
   */
  otherCauses: 1.5,
} as const;

/** Everything fits: what a sum is measured against. */
export const FULL =
  WEIGHT.topic +
  WEIGHT.actsOnCause * MOST_RARE +
  WEIGHT.country +
  WEIGHT.peerLed +
  WEIGHT.affordable +
  WEIGHT.firstLanguage +
  WEIGHT.openSoon +
  WEIGHT.evidence +
  WEIGHT.fresh;

/** How well the facts are known, 0 to 1. */
export const KNOWN: Readonly<Record<Evidence, number>> = {
  'own-site': 1,
  'named-source': 0.7,
  listing: 0.4,
  unconfirmed: 0,
};

/** How little a cost is in the way, 0 to 1. */
export const AFFORDABLE: Readonly<Record<Cost, number>> = {
  free: 1,
  donation: 1,
  'sliding-scale': 0.5,
  unknown: 0.5,
  paid: -0.5,
};

/** Opening within this many minutes is soon. */
export const SOON_MINUTES = 60;

/**
 * What acts on the page's cause needs no topic to be right: a union is not
 * about burnout. So much of a topic's fit it gets at the least, 0 to 1.
 */
export const TOPIC_OF_ACTING = 0.5;

/** How much of a cause's fit is lost by being about much else too, 0 to 1. */
export const BREADTH = 0.3;

/** The same for topics: listeners may well hear about all of them, 0 to 1. */
export const TOPIC_BREADTH = 0.15;
