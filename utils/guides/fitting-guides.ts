import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import type { Guide } from './guide.ts';

/** More would be a list to search: the library has it. */
const MOST = 2;
/** A topic says less about what could be begun than a cause does. */
const TOPIC = 0.25;

/** What a page is about. */
export interface About {
  readonly topics: readonly Topic[];
  readonly causes: readonly Cause[];
  /** It offers only what one can do alone for what the world causes. */
  readonly individualOnly: boolean;
}

/**
 * One or two guides that fit what a page is about, the best first; the first
 * of all guides where none does. What few guides name counts more: a guide
 * for racism at work goes before those for work. Pages that offer remedies for
 * one alone get the guide that widens beside the best.
 *
 * @param guides all of them, each once, in their order
 */
export function fittingGuides(
  guides: readonly Guide[],
  about: About,
): readonly Guide[] {
  const fitting = guides
    .map((guide) => ({ guide, score: fit(guide, about, guides) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.guide.order - b.guide.order)
    .map(({ guide }) => guide);
  const widening = about.individualOnly
    ? guides.filter(({ widens }) => widens).slice(0, 1)
    : [];
  const best = fitting.length > 0 ? fitting.slice(0, MOST) : guides.slice(0, 1);
  const others = best.filter((guide) => !widening.includes(guide));
  return [...others.slice(0, MOST - widening.length), ...widening];
}

function fit(guide: Guide, about: About, guides: readonly Guide[]): number {
  const rarity = (names: (of: Guide) => boolean): number =>
    names(guide) ? 1 / guides.filter(names).length : 0;
  const causes = about.causes.map((cause) =>
    rarity((of) => of.causes.includes(cause)),
  );
  const topics = about.topics.map(
    (topic) => TOPIC * rarity((of) => of.topics.includes(topic)),
  );
  return [...causes, ...topics].reduce((sum, part) => sum + part, 0);
}
