import type { Cause } from '@/utils/topics/taxonomy.ts';
import { actsOn, isPeerLed, isPeers } from './acting-kinds.ts';
import type { Scored } from './score.ts';

/** Candidates for the first three; each list is sorted, the best first. */
export interface FirstThreeRequest {
  /** What the page talks about, the strongest first. */
  readonly causes: readonly Cause[];
  /** So many are chosen. */
  readonly count: number;
  /** About the page, in the reader's languages. */
  readonly near: readonly Scored[];
  /** About the page, in other languages. */
  readonly farther: readonly Scored[];
  /** Not about the page, but in the reader's languages. */
  readonly others: readonly Scored[];
}

/** A score from which a place is more than variety for its own sake. */
const GOOD = 0.33;

/** Peers who lead themselves are taken for so much nearer than listeners. */
const PEER_LED = 0.05;

type Wish = (candidate: Scored) => boolean;

/** What is wished for, and the lists in which it is looked for in turn. */
type Step = readonly [Wish, ...(readonly Scored[])[]];

/**
 * Chooses the first few: one that acts on the strongest cause on which
 * anything acts, one that is peers, none for somebody in particular while
 * anything for everybody will do, and no two of a kind while another kind
 * fits. Where the near ones cannot do it, others stand in: peers rather in the
 * reader's language than on the page's topic, and, where nothing in it acts on
 * the strongest cause, something in another language or a toolkit.
 */
export function firstThree(request: FirstThreeRequest): Scored[] {
  const { causes, count, near, farther, others } = request;
  const [main] = causes;
  const chosen: Scored[] = [];
  const newKind: Wish = ({ resource }) =>
    chosen.every((one) => one.resource.kind !== resource.kind);
  const another = both(newKind, forEverybody);

  const take = (from: readonly Scored[], wish: Wish): boolean => {
    if (chosen.length === count) return false;
    const free = from.filter((one) => wish(one) && !chosen.includes(one));
    const next =
      free.find(another) ??
      free.find(forEverybody) ??
      free.find(newKind) ??
      free[0];
    if (next) chosen.push(next);
    return next !== undefined;
  };
  /** Takes by the first step that finds something, list after list. */
  const takeBy = (...steps: readonly Step[]): boolean =>
    steps.some(([wish, ...lists]) => lists.some((list) => take(list, wish)));

  takeBy(
    ...causes.map((cause): Step => [both(forEverybody, acts(cause)), near]),
    ...causes.map((cause): Step => [acts(cause), near]),
  );
  const onMain: Wish = main === undefined ? nothing : acts(main);
  for (const whom of [forEverybody, anything]) {
    if (chosen.some(both(peers, whom))) break;
    takeBy(
      [whom, peersOf(near), peersOf(others)],
      [both(whom, onMain), peersOf(farther)],
      [whom, peersOf(farther)],
    );
  }
  if (main !== undefined && !chosen.some(onMain)) {
    // Not at the price of two of a kind: a toolkit is the better help then.
    takeBy(
      [both(another, onMain), farther],
      [both(newKind, toolkit), near, others],
    );
  }
  while (
    takeBy(
      [both(another, isGood), near],
      [both(newKind, toolkit), near, others],
      [both(another, onMain), farther],
      [both(another, fits), near, farther],
      [both(forEverybody, fits), near],
      [another, near, farther],
      [anything, near, farther],
    )
  );
  return chosen.sort(byNearness);
}

function acts(cause: Cause): Wish {
  return ({ resource }) => actsOn(resource, cause);
}

const anything: Wish = () => true;

const nothing: Wish = () => false;

const peers: Wish = ({ resource }) => isPeers(resource);

const toolkit: Wish = ({ resource }) => resource.kind === 'toolkit';

const forEverybody: Wish = ({ forOthers }) => !forOthers;

const fits: Wish = ({ astray }) => !astray;

const isGood: Wish = ({ score }) => score >= GOOD;

function both(one: Wish, other: Wish): Wish {
  return (candidate) => one(candidate) && other(candidate);
}

/** The peers of a list, those who lead themselves before their equals. */
function peersOf(list: readonly Scored[]): Scored[] {
  const worth = ({ resource, score }: Scored) =>
    score + (isPeerLed(resource) ? PEER_LED : 0);
  return list.filter(peers).sort((a, b) => worth(b) - worth(a));
}

/** Those for everybody first; what stands in comes last, else higher scores. */
function byNearness(a: Scored, b: Scored): number {
  return (
    Number(a.forOthers) - Number(b.forOthers) ||
    Number(standsIn(a)) - Number(standsIn(b)) ||
    b.score - a.score
  );
}

function standsIn({ reasons }: Scored): boolean {
  return reasons.some(({ code }) => code === 'stands-in');
}
