import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import type { Labels } from './labels.ts';

/** More than two topics and two causes make no sentence. */
const MOST = 2;

/** Causes that are never named on a card: someone else may be looking. */
const UNNAMED: ReadonlySet<Cause> = new Set(['violence']);

/**
 * Grounds on which people are shut out, which happens at work too. Of any
 * other cause "at work" would be untrue: nobody has housing at work.
 */
const GROUNDS: ReadonlySet<Cause> = new Set([
  'discrimination',
  'racism',
  'ableism',
  'gender',
  'lgbtq',
]);

/**
 * What a page is about, as the middle of a sentence: "burnout and racism at
 * work, and housing". Empty when nothing can be named.
 */
export function subject(
  about: { topics: readonly Topic[]; causes: readonly Cause[] },
  labels: Labels,
): string {
  const { t, list } = labels;
  const named = about.causes.filter((cause) => !UNNAMED.has(cause));
  const causes = named.filter((cause) => cause !== 'workplace').slice(0, MOST);
  const topics = about.topics
    .slice(0, MOST)
    .map((topic) => t(`topic.${topic}`));
  const inWords = (some: readonly Cause[]) =>
    some.map((cause) => t(`cause.${cause}`));
  if (!named.includes('workplace')) {
    return list([...topics, ...inWords(causes)]);
  }

  const atWork = [
    ...topics,
    ...inWords(causes.filter((cause) => GROUNDS.has(cause))),
  ];
  const others = inWords(causes.filter((cause) => !GROUNDS.has(cause)));
  if (atWork.length === 0) return list([t('cause.workplace'), ...others]);
  const what = t('page.aboutAtWork', { list: list(atWork) });
  return others.length === 0
    ? what
    : t('page.aboutAlso', { what, list: list(others) });
}
