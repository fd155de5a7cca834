import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import { actsOn, isPeers } from './acting-kinds.ts';
import { primary } from './eligible.ts';
import type { RankRequest } from './rank-request.ts';
import type { Community, Resource } from './resource.ts';
import type { Reason } from './suggestion.ts';

/**
 * What each fit is worth, before the sum is brought to 0–1. Causes count most:
 * matching them is what the project is for.
 */
const WEIGHT = {
  /** The topics that the page is about, together. */
  topic: 2,
  /** A cause of the page that the place acts on. */
  actsOnCause: 3,
  /** A cause of the page that it names, but that its kind only listens to. */
  namesCause: 1.5,
  /** It knows the reader's own country. */
  country: 1,
  /** It is for a community that the reader chose. */
  community: 1.5,
  /** It is run by people who have been there. */
  peerLed: 0.6,
  free: 0.4,
  /** It speaks the reader's first language, not just one of them. */
  firstLanguage: 0.4,
  /** Its facts were checked within the last 18 months. */
  fresh: 0.3,
} as const;

const PENALTY = {
  /** For somebody in particular, where neither page nor reader said so. */
  otherCommunity: 2,
  /** For an age, where the page gives no hint. */
  ageLimited: 0.6,
  /**
   * Acts on causes that the page does not talk about and on none that it
   * does: a debtors' group beside an article on grief.
   */
  otherCauses: 1,
  paid: 0.6,
} as const;

/** A cause that hardly any entry names counts twice (`CauseRarity`). */
const MOST_RARE = 2;

/** Everything fits: what a sum is measured against. */
const FULL =
  WEIGHT.topic +
  WEIGHT.actsOnCause * MOST_RARE +
  WEIGHT.country +
  WEIGHT.peerLed +
  WEIGHT.free +
  WEIGHT.firstLanguage +
  WEIGHT.fresh;

/** How much of a cause's fit is lost by being about much else too, 0 to 1. */
const BREADTH = 0.3;

/** Facts older than this many months may have changed. */
const STALE_AFTER_MONTHS = 18;

/** How rare a cause is in the catalogue, 1 (everywhere) to 2 (one entry). */
export type CauseRarity = ReadonlyMap<Cause, number>;

/** A score with its reasons. */
export interface Scored {
  readonly resource: Resource;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** How well a resource fits a request. */
export function score(
  resource: Resource,
  request: RankRequest,
  rarity: CauseRarity,
): Scored {
  const topics = (Object.entries(request.topics) as [Topic, number][]).filter(
    ([topic, value]) => value > 0 && resource.topics.includes(topic),
  );
  const causes = (Object.entries(request.causes) as [Cause, number][]).filter(
    ([cause, value]) => value > 0 && resource.causes.includes(cause),
  );
  const communities = resource.communities.filter((community) =>
    request.communities?.includes(community),
  );
  const inCountry =
    request.country !== null &&
    resource.places.countries.includes(request.country);

  let sum =
    WEIGHT.topic * Math.max(0, ...topics.map(([, value]) => value)) +
    causeFit(resource, causes, rarity) +
    (inCountry ? WEIGHT.country : 0) +
    (communities.length > 0 ? WEIGHT.community : 0) +
    (resource.labels.includes('peer-led') ? WEIGHT.peerLed : 0) +
    (resource.cost === 'free' ? WEIGHT.free : 0) +
    (speaksFirst(resource, request) ? WEIGHT.firstLanguage : 0) +
    (isFresh(resource, request.month) ? WEIGHT.fresh : 0);
  if (isForOthers(resource, request)) sum -= PENALTY.otherCommunity;
  if (resource.ages ?? resource.labels.includes('adults-only')) {
    sum -= PENALTY.ageLimited;
  }
  if (causes.length === 0 && resource.causes.length > 0) {
    sum -= PENALTY.otherCauses;
  }
  if (resource.cost === 'paid') sum -= PENALTY.paid;

  return {
    resource,
    score: Math.min(1, Math.max(0, sum / FULL)),
    reasons: [
      ...causes.map(([cause]) => ({ code: 'cause', cause }) as const),
      ...topics.map(([topic]) => ({ code: 'topic', topic }) as const),
      ...communities.map(
        (community) => ({ code: 'community', community }) as const,
      ),
      ...(isPeers(resource) ? [{ code: 'peers' } as const] : []),
      ...(inCountry && request.country
        ? [{ code: 'country', country: request.country } as const]
        : []),
      ...(resource.places.worldwide ? [{ code: 'worldwide' } as const] : []),
    ],
  };
}

/**
 * Whether a resource is for communities of which neither the reader nor the
 * page says anything.
 */
function isForOthers({ communities }: Resource, request: RankRequest): boolean {
  if (communities.length === 0) return false;
  const meant = (Object.entries(request.causes) as [Cause, number][])
    .filter(([, value]) => value >= 0.5)
    .flatMap(([cause]) => COMMUNITIES_OF[cause] ?? []);
  return !communities.some(
    (community) =>
      meant.includes(community) || request.communities?.includes(community),
  );
}

/** Communities that a page's cause speaks of. */
const COMMUNITIES_OF: Readonly<Partial<Record<Cause, readonly Community[]>>> = {
  racism: ['asian', 'black', 'indigenous', 'latine'],
  ableism: ['disabled', 'neurodivergent'],
  'chronic-illness': ['disabled'],
  caregiving: ['caregivers'],
  parenting: ['parents'],
  gender: ['women'],
  lgbtq: ['lgbtq', 'trans'],
  immigration: ['refugees'],
  education: ['students', 'youth', 'teachers'],
};

/**
 * The strongest cause counts whole, further ones a third each. A place that is
 * about little else is nearer than one that is about much else too.
 */
function causeFit(
  resource: Resource,
  causes: readonly (readonly [Cause, number])[],
  rarity: CauseRarity,
): number {
  const fits = causes
    .map(
      ([cause, value]) =>
        value *
        (rarity.get(cause) ?? 1) *
        (actsOn(resource, cause) ? WEIGHT.actsOnCause : WEIGHT.namesCause),
    )
    .sort((a, b) => b - a);
  const [first = 0, ...others] = fits;
  const sum = first + others.reduce((total, fit) => total + fit, 0) / 3;
  const share = causes.length / Math.max(1, resource.causes.length);
  return sum * (1 - BREADTH + BREADTH * share);
}

function speaksFirst(resource: Resource, request: RankRequest): boolean {
  const [first] = request.languages;
  return (
    first !== undefined &&
    resource.languages.some((tag) => primary(tag) === primary(first))
  );
}

/** Checked within 18 months; true for all where no month was given. */
export function isFresh(
  resource: Resource,
  month: string | undefined,
): boolean {
  if (month === undefined) return true;
  return (
    resource.checked !== null &&
    monthsBetween(resource.checked, month) <= STALE_AFTER_MONTHS
  );
}

function monthsBetween(from: string, to: string): number {
  const count = (month: string) => {
    const [year = 0, index = 0] = month.split('-').map(Number);
    return year * 12 + index;
  };
  return count(to) - count(from);
}
