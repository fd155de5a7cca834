import type { ShareModel } from '@/utils/models/share-model.ts';
import type { ResourceView } from '@/utils/models/resource-view.ts';

/** What can be done with an entry of a list. */
export interface EntryActions {
  /** Ids of the entries that are kept already. */
  readonly keptIds: ReadonlySet<string>;
  readonly keep: (entry: ResourceView) => void;
  readonly share: ShareModel;
}
