import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import type { Community, Resource } from './resource.ts';

/** Why a suggestion is there; worded by `utils/words/suggestion-words.ts`. */
export type Reason =
  | { readonly code: 'topic'; readonly topic: Topic }
  | { readonly code: 'cause'; readonly cause: Cause }
  | { readonly code: 'community'; readonly community: Community }
  | { readonly code: 'country'; readonly country: string }
  | { readonly code: 'worldwide' }
  | { readonly code: 'language'; readonly language: string }
  /** People who have been there themselves. */
  | { readonly code: 'peers' }
  /** Others who listen: counsellors, trained volunteers. */
  | { readonly code: 'listeners' }
  /** Nothing nearer fits: it stands in, and says so. */
  | { readonly code: 'stands-in' };

/** A resource with its reasons. */
export interface Suggestion {
  readonly resource: Resource;
  /** 0 to 1; suggestions are ordered by it but for the first-three rules. */
  readonly score: number;
  /** The strongest first; never empty. */
  readonly reasons: readonly Reason[];
}
