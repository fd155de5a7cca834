import { type Cause, CAUSES } from '@/utils/topics/taxonomy.ts';
import { strongest } from '@/utils/topics/strongest.ts';
import { actsOn, isPeers } from './acting-kinds.ts';
import { isEligible } from './eligible.ts';
import type { RankRequest } from './rank-request.ts';
import type { Resource } from './resource.ts';
import { type CauseRarity, score, type Scored } from './score.ts';
import type { Suggestion } from './suggestion.ts';

/** The first few that the rules of variety are for. */
const FIRST = 3;

/** Below this a resource has too little to do with the page. */
const LEAST_SCORE = 0.2;

/**
 * Ranks resources for a reader, the best first. Of the first three at least
 * one is peers, and where a cause was recognised at least one acts on it; no
 * two are of a kind unless nothing else fits; directories of professionals
 * come after, unless asked for first. Crisis lines are never among them. The
 * order of `resources` does not matter.
 */
export function rank(
  resources: readonly Resource[],
  request: RankRequest,
  limit = Infinity,
): Suggestion[] {
  const rarity = causeRarity(resources);
  const scored = resources
    .filter((resource) => isEligible(resource, request))
    .map((resource) => score(resource, request, rarity))
    .filter(fits)
    .sort(byScore);
  const therapy = scored.filter(isTherapy);
  const others = scored.filter((candidate) => !isTherapy(candidate));
  if (request.therapyFirst) return [...therapy, ...others].slice(0, limit);
  const first = firstFew(others, strongest(request.causes, 0.01));
  const rest = others.filter((candidate) => !first.includes(candidate));
  return [...first, ...rest, ...therapy].slice(0, limit);
}

/** It must share a topic or a cause with the page, and score enough. */
function fits({ score: value, reasons }: Scored): boolean {
  return (
    value >= LEAST_SCORE &&
    reasons.some(({ code }) => code === 'topic' || code === 'cause')
  );
}

function isTherapy({ resource }: Scored): boolean {
  return resource.kind === 'therapy-directory';
}

/** Chooses the first three from candidates that are sorted by score. */
function firstFew(
  candidates: readonly Scored[],
  causes: readonly Cause[],
): Scored[] {
  const chosen: Scored[] = [];
  const acts = ({ resource }: Scored) =>
    causes.some((cause) => actsOn(resource, cause));
  const peers = ({ resource }: Scored) => isPeers(resource);
  const take = (wanted: (candidate: Scored) => boolean): void => {
    const free = candidates.filter((one) => !chosen.includes(one));
    const next =
      free.find((one) => wanted(one) && isNewKind(one, chosen)) ??
      free.find(wanted);
    if (next) chosen.push(next);
  };
  // Who acts on a cause goes first: peers are found in more kinds' company.
  if (causes.length > 0) take(acts);
  if (!chosen.some(peers)) take(peers);
  while (chosen.length < FIRST && chosen.length < candidates.length) {
    take(() => true);
  }
  return chosen.sort(byScore);
}

function isNewKind(candidate: Scored, chosen: readonly Scored[]): boolean {
  return chosen.every(
    ({ resource }) => resource.kind !== candidate.resource.kind,
  );
}

/** 1 for a cause that all entries name, up to 2 for one that hardly any does. */
function causeRarity(resources: readonly Resource[]): CauseRarity {
  const total = Math.max(1, resources.length);
  const counts = new Map<Cause, number>();
  for (const { causes } of resources) {
    for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return new Map(
    CAUSES.map((cause) => {
      const share = Math.max(1, counts.get(cause) ?? 0) / total;
      return [cause, 1 - Math.log(share) / Math.log(total + 1)];
    }),
  );
}

/** Higher scores first; equal ones in the order of a hash of their ids. */
function byScore(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    hash(a.resource.id) - hash(b.resource.id) ||
    (a.resource.id < b.resource.id ? -1 : 1)
  );
}

/**
 * FNV-1a: neither the alphabet nor the file's order puts anybody in front.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}
