import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import type { Labels } from './labels.ts';

/** More than two topics and two causes make no sentence. */
const MOST = 2;

/** Causes that are never named on a card: someone else may be looking. */
const UNNAMED: ReadonlySet<Cause> = new Set(['violence']);

/**
 * What a page is about, as the middle of a sentence: "burnout and racism at
 * work". Empty when nothing can be named.
 */
export function subject(
  about: { topics: readonly Topic[]; causes: readonly Cause[] },
  labels: Labels,
): string {
  const causes = about.causes.filter((cause) => !UNNAMED.has(cause));
  const atWork = causes.includes('workplace');
  const nouns = [
    ...about.topics.slice(0, MOST).map((topic) => labels.t(`topic.${topic}`)),
    ...causes
      .filter((cause) => cause !== 'workplace')
      .slice(0, MOST)
      .map((cause) => labels.t(`cause.${cause}`)),
  ];
  if (nouns.length === 0) return atWork ? labels.t('cause.workplace') : '';
  const list = labels.list(nouns);
  return atWork ? labels.t('page.aboutAtWork', { list }) : list;
}
