/** What is remembered of one offer. */
export interface PastOffer {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A tag of the site: a hint, no proof (`site-tag.ts`). */
  readonly site: number;
}

/** What pacing remembers: the offers of the last day, and a wish for quiet. */
export interface Ledger {
  /** Oldest first. */
  readonly offers: readonly PastOffer[];
  /** Milliseconds since 1970; 0 when no quiet was asked for. */
  readonly quietUntil: number;
  /** How many cards in a row nobody answered, the last one included. */
  readonly unanswered: number;
}

/** How often offers may come: from the preferences. */
export interface PacingRules {
  /** Offers in 24 hours. */
  readonly offersPerDay: number;
  /** Minutes between two offers, before unanswered ones widen it. */
  readonly minutesApart: number;
}

/** Why no offer may come now. */
export type Quiet = 'later' | 'day-full' | 'site-today' | 'too-soon';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A day is the last 24 hours, so that midnight brings no second helping. */
const DAY = 24 * HOUR;

/** "Later" means later today: long enough for another sitting. */
const LATER = 3 * HOUR;

/**
 * Each unanswered offer in a row doubles the gap, up to this, so that nobody
 * is given up.
 */
const WIDEST_GAP = 8 * HOUR;

/** Nothing was offered yet. */
export const EMPTY_LEDGER: Ledger = {
  offers: [],
  quietUntil: 0,
  unanswered: 0,
};

/** Why no offer may come on `site` at `now`; null when one may. */
export function quietBecause(
  ledger: Ledger,
  site: number,
  now: number,
  rules: PacingRules,
): Quiet | null {
  const today = offersToday(ledger, now);
  const last = today.at(-1);
  if (isQuiet(ledger, now)) return 'later';
  if (today.length >= rules.offersPerDay) return 'day-full';
  if (today.some((offer) => offer.site === site)) return 'site-today';
  if (last && now - last.at < gap(ledger, rules)) return 'too-soon';
  return null;
}

/** The ledger after an offer on `site`. Offers older than a day are forgotten. */
export function afterOffer(ledger: Ledger, site: number, now: number): Ledger {
  return {
    ...ledger,
    offers: [...offersToday(ledger, now), { at: now, site }],
    unanswered: ledger.unanswered + 1,
  };
}

/**
 * The ledger after an offer that was a badge only: it asks for no answer, so
 * that none is missing, and whoever chose it has said how they want it.
 */
export function afterBadge(ledger: Ledger, site: number, now: number): Ledger {
  return afterAnswer(afterOffer(ledger, site, now));
}

/** The ledger after the reader did something with a card. */
export function afterAnswer(ledger: Ledger): Ledger {
  return { ...ledger, unanswered: 0 };
}

/** The ledger after "later". */
export function afterLater(ledger: Ledger, now: number): Ledger {
  return { ...afterAnswer(ledger), quietUntil: now + LATER };
}

function isQuiet({ quietUntil }: Ledger, now: number): boolean {
  // A clock set back since must not silence us for longer than was asked.
  return now < quietUntil && quietUntil - now <= LATER;
}

/** Milliseconds that must lie between the last offer and the next. */
function gap(ledger: Ledger, rules: PacingRules): number {
  const doubled = rules.minutesApart * MINUTE * 2 ** ledger.unanswered;
  return Math.min(doubled, WIDEST_GAP);
}

function offersToday(ledger: Ledger, now: number): PastOffer[] {
  // A clock set back must not silence us for days: the future is not today.
  return ledger.offers.filter(({ at }) => at <= now && now - at < DAY);
}
