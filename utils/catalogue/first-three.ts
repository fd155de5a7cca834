import type { Cause } from '@/utils/topics/taxonomy.ts';
import { actsOn, isPeers } from './acting-kinds.ts';
import type { Scored } from './score.ts';

/** Candidates for the first three; each list is sorted, the best first. */
export interface FirstThreeRequest {
  /** What the page talks about, the strongest first. */
  readonly causes: readonly Cause[];
  /** About the page, in the reader's languages. */
  readonly near: readonly Scored[];
  /** About the page, in other languages. */
  readonly farther: readonly Scored[];
  /** Not about the page, but in the reader's languages. */
  readonly others: readonly Scored[];
}

/** So many stand on the card. */
const COUNT = 3;

/** A score from which a place is more than variety for its own sake. */
const GOOD = 0.33;

type Wish = (candidate: Scored) => boolean;

/** What is wished for, and the lists in which it is looked for in turn. */
type Step = readonly [Wish, ...(readonly Scored[])[]];

/**
 * Chooses the first three: one that acts on a cause, one that is peers, no two
 * of a kind while anything else fits, and for everybody rather than for
 * somebody in particular. Where the near ones cannot do it, others stand in:
 * peers rather in the reader's language than on the page's topic, and, where
 * nothing in it acts on the cause, something in another language or a toolkit.
 */
export function firstThree(request: FirstThreeRequest): Scored[] {
  const { causes, near, farther, others } = request;
  const chosen: Scored[] = [];
  const acts: Wish = ({ resource }) =>
    causes.some((cause) => actsOn(resource, cause));
  const peers: Wish = ({ resource }) => isPeers(resource);
  const toolkit: Wish = ({ resource }) => resource.kind === 'toolkit';
  const newKind: Wish = ({ resource }) =>
    chosen.every((one) => one.resource.kind !== resource.kind);

  const take = (from: readonly Scored[], wish: Wish): boolean => {
    if (chosen.length === COUNT) return false;
    const free = from.filter((one) => wish(one) && !chosen.includes(one));
    const next =
      free.find((one) => newKind(one) && !one.forOthers) ??
      free.find(newKind) ??
      free[0];
    if (next) chosen.push(next);
    return next !== undefined;
  };
  /** Takes by the first step that finds something, list after list. */
  const takeBy = (...steps: readonly Step[]): boolean =>
    steps.some(([wish, ...lists]) => lists.some((list) => take(list, wish)));

  const acting = causes.length === 0 || take(near, acts);
  if (!chosen.some(peers)) {
    takeBy(
      [peers, near, others],
      [both(peers, acting ? peers : acts), farther],
      [peers, farther],
    );
  }
  if (!acting && !chosen.some(acts)) {
    // Not at the price of two of a kind: a toolkit is the better help then.
    takeBy([both(newKind, acts), farther], [toolkit, near, others]);
  }
  while (
    takeBy(
      [both(newKind, isGood), near],
      [both(newKind, toolkit), near, others],
      [both(newKind, acts), farther],
      [newKind, near, farther],
      [() => true, near, farther],
    )
  );
  return chosen.sort(byNearness);
}

function both(one: Wish, other: Wish): Wish {
  return (candidate) => one(candidate) && other(candidate);
}

/** What stands in comes last, else higher scores first. */
function byNearness(a: Scored, b: Scored): number {
  return Number(standsIn(a)) - Number(standsIn(b)) || b.score - a.score;
}

function isGood({ score }: Scored): boolean {
  return score >= GOOD;
}

function standsIn({ reasons }: Scored): boolean {
  return reasons.some(({ code }) => code === 'stands-in');
}
