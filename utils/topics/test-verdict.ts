import type { Verdict } from './verdict.ts';

/** A verdict for tests, on burnout at work where a test says nothing else. */
export function aVerdict(said: Partial<Verdict> = {}): Verdict {
  return {
    offer: true,
    crisis: false,
    topics: { burnout: 0.9 },
    causes: { workplace: 0.8 },
    cues: [],
    words: 180,
    individualOnly: false,
    ...said,
  };
}
