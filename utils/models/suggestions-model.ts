import { computed, type ReadonlySignal } from '@preact/signals';
import { monthOf } from '@/utils/catalogue/month.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { RankRequest } from '@/utils/catalogue/rank-request.ts';
import type { Suggestion } from '@/utils/catalogue/suggestion.ts';
import { NAMED, named } from '@/utils/topics/named.ts';
import { strongest } from '@/utils/topics/strongest.ts';
import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
import { type CatalogueModel, resourcesOf } from './catalogue-model.ts';
import type { PreferencesModel } from './preferences-model.ts';

/** `rank` of `utils/catalogue/rank.ts`. */
export type Rank = (
  resources: readonly Resource[],
  request: RankRequest,
  limit: number,
) => readonly Suggestion[];

/** What a page is about, and what fits it. */
export interface PageSuggestions {
  readonly topics: readonly Topic[];
  readonly causes: readonly Cause[];
  /** It offers only what one can do alone for what the world causes. */
  readonly individualOnly: boolean;
  /** Help comes alone: nothing else is suggested. */
  readonly crisis: boolean;
  readonly suggestions: readonly Suggestion[];
}

/** Suggestions for a verdict, following the preferences; null without one. */
export function createSuggestionsModel(
  deps: {
    readonly catalogue: CatalogueModel;
    readonly preferences: PreferencesModel;
    readonly rank: Rank;
    /** Milliseconds since 1970. */
    readonly now: () => number;
  },
  verdict: ReadonlySignal<Verdict | null>,
  limit: number,
): ReadonlySignal<PageSuggestions | null> {
  return computed(() => {
    const of = verdict.value;
    if (of === null) return null;
    const { country, area, communities, hiddenPlaces, therapyFirst } =
      deps.preferences.now.value;
    return {
      topics: strongest(of.topics, NAMED),
      causes: strongest(of.causes, NAMED),
      individualOnly: of.individualOnly,
      crisis: of.crisis,
      suggestions: of.crisis
        ? []
        : deps.rank(
            resourcesOf(deps.catalogue),
            {
              topics: named(of.topics),
              causes: named(of.causes),
              country,
              area,
              languages: deps.preferences.languages.value,
              communities,
              hidden: hiddenPlaces,
              therapyFirst,
              now: deps.now(),
              month: monthOf(deps.now()),
            },
            limit,
          ),
    };
  });
}
