import type { Cause } from '@/utils/topics/taxonomy.ts';
import { strongest } from '@/utils/topics/strongest.ts';
import { causeRarity } from './cause-rarity.ts';
import { isEligible, speaks } from './eligible.ts';
import { firstThree } from './first-three.ts';
import type { RankRequest } from './rank-request.ts';
import type { Resource } from './resource.ts';
import { score, type Scored } from './score.ts';
import { standingIn } from './standing-in.ts';
import type { Suggestion } from './suggestion.ts';

/** Below this a resource has too little to do with the page, 0 to 1. */
const LEAST_SCORE = 0.1;

/** A cause fainter than this asks for nothing, 0 to 1. */
const LEAST_CAUSE = 0.01;

/** So many stand on the card. */
const FIRST = 3;

/** Fewer than this in the reader's languages: others are listed too. */
const ENOUGH = 3;

/**
 * Ranks resources for a reader, the best first. Of the first three at least
 * one is peers, and where a cause was recognised at least one acts on it; no
 * two are of a kind unless nothing else fits; directories of professionals
 * come after, unless asked for first: then one of them comes before two that
 * keep the rules, and the others next. What is farther off stands in where the
 * rules cannot be kept otherwise, and its reasons say so. Crisis lines are
 * never among them. The order of `resources` does not matter.
 */
export function rank(
  resources: readonly Resource[],
  request: RankRequest,
  limit = Infinity,
): Suggestion[] {
  const rarity = causeRarity(resources);
  const all = resources
    .filter((resource) => isEligible(resource, request))
    .map((resource) => score(resource, request, rarity))
    .sort(byScore);
  const isSpoken = ({ resource }: Scored) =>
    speaks(resource, request.languages);
  const speaking = all.filter(isSpoken);
  const foreign = all.filter((candidate) => !isSpoken(candidate));
  const near = speaking.filter(fits);
  const farther = foreign.filter(fits).map((one) => standingIn(one, request));
  const listed = near.length < ENOUGH ? [...near, ...farther] : near;

  const therapy = listed.filter(isTherapy);
  const others = listed.filter((candidate) => !isTherapy(candidate));
  const asked = request.therapyFirst ? therapy.splice(0, 1) : [];
  const first = firstThree({
    causes: strongest<Cause>(request.causes, LEAST_CAUSE),
    count: FIRST - asked.length,
    near: near.filter((candidate) => !isTherapy(candidate)),
    farther: farther.filter((candidate) => !isTherapy(candidate)),
    others: speaking
      .filter((candidate) => !isTherapy(candidate) && !fits(candidate))
      .map((one) => standingIn(one, request)),
  });
  const chosen = new Set(first.map(({ resource }) => resource.id));
  const rest = others.filter(({ resource }) => !chosen.has(resource.id));
  return [
    ...asked,
    ...first,
    ...(request.therapyFirst ? [...therapy, ...rest] : [...rest, ...therapy]),
  ].slice(0, limit);
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
