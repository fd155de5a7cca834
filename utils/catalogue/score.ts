import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import { actsOn, isPeerLed, isPeers } from './acting-kinds.ts';
import type { CauseRarity } from './cause-rarity.ts';
import { primary } from './eligible.ts';
import { forOthers, isAgeLimited, isForOthers } from './for-others.ts';
import { isStale } from './freshness.ts';
import { minutesUntilOpen } from './open-hours.ts';
import type { RankRequest } from './rank-request.ts';
import type { Resource } from './resource.ts';
import type { Reason } from './suggestion.ts';
import {
  AFFORDABLE,
  BREADTH,
  FULL,
  KNOWN,
  PENALTY,
  SOON_MINUTES,
  TOPIC_BREADTH,
  TOPIC_OF_ACTING,
  WEIGHT,
} from './weights.ts';

/** A score with its reasons. */
export interface Scored {
  readonly resource: Resource;
  /** 0 to 1. */
  readonly score: number;
  /** For somebody in particular, and neither page nor reader said so. */
  readonly forOthers: boolean;
  /** About causes of which the page says nothing, and about none that it does. */
  readonly astray: boolean;
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

  const otherCauses = causes.length === 0 && resource.causes.length > 0;

  let sum =
    topicFit(resource, topics, request) +
    causeFit(resource, causes, rarity) +
    (inCountry ? WEIGHT.country : 0) +
    (communities.length > 0 ? WEIGHT.community : 0) +
    (isPeerLed(resource) ? WEIGHT.peerLed : 0) +
    WEIGHT.affordable * affordable(resource) +
    (speaksFirst(resource, request) ? WEIGHT.firstLanguage : 0) +
    (isOpenSoon(resource, request.now) ? WEIGHT.openSoon : 0) +
    WEIGHT.evidence * KNOWN[resource.evidence] +
    (isStale(resource, request.month) ? 0 : WEIGHT.fresh) -
    PENALTY.otherCommunity * forOthers(resource, request);
  if (isAgeLimited(resource)) sum -= PENALTY.ageLimited;
  if (otherCauses) {
    // Peers listen to whatever somebody brings.
    sum -= PENALTY.otherCauses / (isPeers(resource) ? 2 : 1);
  }

  return {
    resource,
    score: Math.min(1, Math.max(0, sum / FULL)),
    forOthers: isForOthers(resource, request),
    astray: otherCauses && !isCompany(resource),
    reasons: [
      ...causes.map(([cause]) => ({ code: 'cause', cause }) as const),
      ...topics.map(([topic]) => ({ code: 'topic', topic }) as const),
      ...communities.map(
        (community) => ({ code: 'community', community }) as const,
      ),
      ...whoIsThere(resource),
      ...(inCountry && request.country
        ? [{ code: 'country', country: request.country } as const]
        : []),
      ...(resource.places.worldwide ? [{ code: 'worldwide' } as const] : []),
    ],
  };
}

/** Peers where they lead themselves; on a line, people who listen. */
function whoIsThere(resource: Resource): Reason[] {
  if (!isPeers(resource)) return [];
  if (isPeerLed(resource)) return [{ code: 'peers' }];
  return resource.kind === 'warmline' ? [{ code: 'listeners' }] : [];
}

function topicFit(
  resource: Resource,
  topics: readonly (readonly [Topic, number])[],
  request: RankRequest,
): number {
  const share = topics.length / Math.max(1, resource.topics.length);
  const shared =
    Math.max(0, ...topics.map(([, value]) => value)) *
    (1 - TOPIC_BREADTH + TOPIC_BREADTH * share);
  const asked = Math.max(0, ...Object.values(request.topics));
  const acts = (Object.keys(request.causes) as Cause[]).some((cause) =>
    actsOn(resource, cause),
  );
  return WEIGHT.topic * Math.max(shared, acts ? TOPIC_OF_ACTING * asked : 0);
}

/** Peers, and places against being alone, are for whatever weighs on one. */
function isCompany(resource: Resource): boolean {
  return isPeers(resource) || resource.causes.includes('isolation');
}

/** The dues of a union buy more than they cost, and asking is free. */
function affordable({ kind, cost }: Resource): number {
  return kind === 'organising' && cost === 'paid'
    ? AFFORDABLE.donation
    : AFFORDABLE[cost];
}

function isOpenSoon({ hours }: Resource, now: number | undefined): boolean {
  if (now === undefined) return false;
  const wait = minutesUntilOpen(hours, now);
  return wait !== null && wait <= SOON_MINUTES;
}

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
