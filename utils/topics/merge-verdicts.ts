import { MAX_CUES, type Verdict } from './verdict.ts';

const NOTHING: Verdict = {
  offer: false,
  crisis: false,
  topics: {},
  causes: {},
  cues: [],
  words: 0,
  individualOnly: false,
};

/**
 * One verdict on a text in several languages: each part stands for itself, so
 * that an English frame does not thin out what a Spanish article says.
 */
export function mergeVerdicts(parts: readonly Verdict[]): Verdict {
  const [first = NOTHING, ...others] = parts;
  return others.reduce(merge, first);
}

function merge(a: Verdict, b: Verdict): Verdict {
  return {
    offer: a.offer || b.offer,
    crisis: a.crisis || b.crisis,
    topics: higher(a.topics, b.topics),
    causes: higher(a.causes, b.causes),
    cues: [...a.cues, ...b.cues]
      .sort((one, other) => other.weight - one.weight)
      .slice(0, MAX_CUES),
    words: a.words + b.words,
    individualOnly: a.individualOnly || b.individualOnly,
  };
}

function higher<Scores extends Readonly<Record<string, number>>>(
  a: Scores,
  b: Scores,
): Scores {
  const scores: Record<string, number> = { ...a };
  for (const [name, score] of Object.entries(b)) {
    scores[name] = Math.max(score, scores[name] ?? 0);
  }
  return scores as Scores;
}
