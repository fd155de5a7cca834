import { computed, type ReadonlySignal } from '@preact/signals';
import type { CrisisPlace } from '@/utils/catalogue/crisis-place.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { type CatalogueModel, resourcesOf } from './catalogue-model.ts';

/** Someone to talk to now. */
export interface CrisisModel {
  /** Lines for the place, the right ones first. */
  readonly lines: ReadonlySignal<readonly Resource[]>;
  readonly place: ReadonlySignal<CrisisPlace>;
}

/** `crisisHelp` of `utils/catalogue/crisis.ts`. */
export type FindCrisisHelp = (
  resources: readonly Resource[],
  country: string | null,
  languages: readonly string[],
) => readonly Resource[];

/** Follows the place, the languages and the catalogue as it loads. */
export function createCrisisModel(deps: {
  readonly catalogue: CatalogueModel;
  readonly place: ReadonlySignal<CrisisPlace>;
  readonly languages: ReadonlySignal<readonly string[]>;
  readonly crisisHelp: FindCrisisHelp;
}): CrisisModel {
  const { catalogue, place, languages, crisisHelp } = deps;
  return {
    lines: computed(() =>
      crisisHelp(resourcesOf(catalogue), place.value.country, languages.value),
    ),
    place,
  };
}
