import type { CauseScores, TopicScores } from '@/utils/topics/taxonomy.ts';
import type { Community } from './resource.ts';

/** What suggestions are asked for. */
export interface RankRequest {
  readonly topics: TopicScores;
  readonly causes: CauseScores;
  /** ISO 3166-1; null: worldwide places only. */
  readonly country: string | null;
  /** ISO 3166-2; places that serve only one area need it. */
  readonly area?: string | null;
  /** BCP 47, the most wanted first; empty: any. */
  readonly languages: readonly string[];
  /** Communities the reader chose, if any. */
  readonly communities?: readonly Community[];
  /** Directories of professionals first, instead of last. */
  readonly therapyFirst?: boolean;
  /** Ids the reader does not want to see. */
  readonly hidden?: readonly string[];
  /** Now, in milliseconds since 1970, for who is there; none: ignored. */
  readonly now?: number;
  /** The current month, `YYYY-MM`, for freshness; none: freshness is ignored. */
  readonly month?: string;
}
