import { computed, type ReadonlySignal } from '@preact/signals';
import {
  type CrisisPlace,
  crisisPlace,
} from '@/utils/catalogue/crisis-place.ts';
import { monthOf } from '@/utils/catalogue/month.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { type CatalogueModel, resourcesOf } from './catalogue-model.ts';
import type { PreferencesModel } from './preferences-model.ts';

/** Someone to talk to now. */
export interface CrisisModel {
  /** Lines for the place, the right ones first. */
  readonly lines: ReadonlySignal<readonly Resource[]>;
  readonly place: ReadonlySignal<CrisisPlace>;
}

/** `crisisHelp` of `utils/catalogue/crisis.ts`. */
export type FindCrisisHelp = (
  resources: readonly Resource[],
  place: Pick<CrisisPlace, 'country' | 'area'>,
  languages: readonly string[],
  month: string,
) => readonly Resource[];

/** The chosen country, or the likely one, as the preferences change. */
export function likelyPlace(
  { now }: PreferencesModel,
  browserLanguages: readonly string[],
): ReadonlySignal<CrisisPlace> {
  return computed(() => crisisPlace(now.value, browserLanguages));
}

/** Follows the place, the languages and the catalogue as it loads. */
export function createCrisisModel(deps: {
  readonly catalogue: CatalogueModel;
  readonly place: ReadonlySignal<CrisisPlace>;
  readonly languages: ReadonlySignal<readonly string[]>;
  readonly crisisHelp: FindCrisisHelp;
  readonly now: () => number;
}): CrisisModel {
  const { catalogue, place, languages, crisisHelp, now } = deps;
  return {
    lines: computed(() =>
      crisisHelp(
        resourcesOf(catalogue),
        place.value,
        languages.value,
        monthOf(now()),
      ),
    ),
    place,
  };
}
