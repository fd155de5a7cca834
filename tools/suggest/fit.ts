import { actsOn } from '@/utils/catalogue/acting-kinds.ts';
import { rank } from '@/utils/catalogue/rank.ts';
import type { RankRequest } from '@/utils/catalogue/rank-request.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Suggestion } from '@/utils/catalogue/suggestion.ts';
import { TENDED_COUNTRIES } from '@/utils/catalogue/tended-countries.ts';
import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import { gapsOf } from './broken-rules.ts';
import { countryLanguages } from './country-languages.ts';

/** What people read about most, and what it is most often about besides. */
export const FIT_PAIRS = [
  ['burnout', 'workplace'],
  ['anxiety', 'money'],
  ['anxiety', 'housing'],
  ['burnout', 'caregiving'],
  ['depression', 'racism'],
  ['stress', 'education'],
  ['loneliness', 'isolation'],
  ['anxiety', 'lgbtq'],
] as const satisfies readonly (readonly [Topic, Cause])[];

/** The codes of {@link TENDED_COUNTRIES}. */
export const FIT_COUNTRIES: readonly string[] = TENDED_COUNTRIES.map(
  ([country]) => country,
);

/**
 * A first suggestion with topic or cause in common reaches this score at
 * least, 0 to 1.
 */
export const LEAST_FIT = 0.15;

/** The first suggestions for one topic and cause in one country. */
export interface Fit {
  readonly country: string;
  readonly topic: Topic;
  readonly cause: Cause;
  readonly first: readonly Suggestion[];
  /** Neither topic nor cause in common, or below {@link LEAST_FIT}. */
  readonly unfitting: readonly Suggestion[];
  /** One of them acts on the cause. */
  readonly acting: boolean;
  /** Nothing is known that acts on it there, in its language. */
  readonly gap: boolean;
}

/** How well the first three fit, for each pair and country. */
export function fits(resources: readonly Resource[]): Fit[] {
  const languages = countryLanguages(resources);
  return FIT_COUNTRIES.flatMap((country) =>
    FIT_PAIRS.map(([topic, cause]): Fit => {
      const request: RankRequest = {
        topics: { [topic]: 1 },
        causes: { [cause]: 1 },
        country,
        languages: [languages.get(country) ?? 'en'],
      };
      const first = rank(resources, request, 3);
      return {
        country,
        topic,
        cause,
        first,
        unfitting: first.filter(
          ({ resource, score }) =>
            score < LEAST_FIT ||
            !(
              resource.topics.includes(topic) || resource.causes.includes(cause)
            ),
        ),
        acting: first.some(({ resource }) => actsOn(resource, cause)),
        gap: gapsOf(resources, request).length > 0,
      };
    }),
  );
}
