import { type ReadonlySignal, signal } from '@preact/signals';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { LoadCatalogue } from '@/utils/store/catalogue.ts';

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

/** What `read` brings, as a page shows it. */
export function createCatalogueModel(read: LoadCatalogue): CatalogueModel {
  const state = signal<CatalogueState>({ kind: 'loading' });
  return {
    state,
    async load() {
      state.value = { kind: 'loading' };
      try {
        state.value = { kind: 'ready', resources: await read() };
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
