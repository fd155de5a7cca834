import type { Verdict } from '@/utils/topics/verdict.ts';
import type { GateReason } from './gate.ts';

/** What "Check this page" found: ids and numbers, never the page's text. */
export interface CheckResult {
  /**
   * Why the page was not read, or null; `language`: its language is none that
   * is judged, and nothing was noticed.
   */
  readonly gate: GateReason | 'language' | null;
  /** Null when nothing was noticed. */
  readonly verdict: Verdict | null;
  /** Words of prose that were looked at. */
  readonly words: number;
}
