import { rank } from '@/utils/catalogue/rank.ts';
import type { RankRequest } from '@/utils/catalogue/rank-request.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import {
  type Cause,
  CAUSES,
  type Topic,
  TOPICS,
} from '@/utils/topics/taxonomy.ts';
import { brokenRules, gapsOf } from './broken-rules.ts';
import { countryLanguages } from './country-languages.ts';

/** One topic and cause in one country, and what was suggested there. */
export interface Checked {
  readonly topic: Topic;
  readonly cause: Cause;
  readonly country: string;
  /** Ids of the first three. */
  readonly first: readonly string[];
  readonly broken: readonly string[];
  /** Nothing is known that acts on the cause there, in its language. */
  readonly gap: boolean;
}

/** Checks the suggestions for every topic, cause and country of the data. */
export function* checkAll(resources: readonly Resource[]): Generator<Checked> {
  for (const [country, language] of countryLanguages(resources)) {
    for (const cause of CAUSES) {
      for (const topic of TOPICS) {
        const request: RankRequest = {
          topics: { [topic]: 1 },
          causes: { [cause]: 1 },
          country,
          languages: [language],
        };
        const suggestions = rank(resources, request);
        yield {
          topic,
          cause,
          country,
          first: suggestions.slice(0, 3).map(({ resource }) => resource.id),
          broken: brokenRules(resources, request, suggestions),
          gap: gapsOf(resources, request).length > 0,
        };
      }
    }
  }
}
