import { type ReadonlySignal, signal } from '@preact/signals';
import type { Resource } from '@/utils/catalogue/resource.ts';

/** The packaged catalogue as far as it is there. */
type CatalogueState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly resources: readonly Resource[] };

/** The catalogue, loading. */
export interface CatalogueModel {
  readonly state: ReadonlySignal<CatalogueState>;
  /** Loads it; again after a failure. */
  readonly load: () => Promise<void>;
}

/** `createLoader` makes a loader that reads once: a failure needs a new one. */
export function createCatalogueModel(
  createLoader: () => () => Promise<readonly Resource[]>,
): CatalogueModel {
  const state = signal<CatalogueState>({ kind: 'loading' });
  return {
    state,
    async load() {
      state.value = { kind: 'loading' };
      try {
        state.value = { kind: 'ready', resources: await createLoader()() };
      } catch {
        state.value = { kind: 'failed' };
      }
    },
  };
}

/** The resources that are there; none while they load. */
export function resourcesOf(model: CatalogueModel): readonly Resource[] {
  const state = model.state.value;
  return state.kind === 'ready' ? state.resources : [];
}
