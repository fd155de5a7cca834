import type { CueSubject } from './cue-table.ts';
import type { Evidence } from './evidence.ts';
import type { Strength } from './strength.ts';
import { CAUSES, type Topic, TOPICS } from './taxonomy.ts';
import { vocabularyScore } from './vocabulary.ts';

/** What the score of a text is made of; each has a weight in `weights.ts`. */
export const FEATURES = [
  /** Always 1. */
  'bias',
  /** The topics' cues that are meant, with fewer and fewer returns. */
  'sum',
  /**
   * The same of burnout alone, where a phrase names it (tyres have none): half
   * of what this is for, and rare among texts.
   */
  'burnout',
  /** The heaviest cue in the title or a heading, beside words of people. */
  'headed',
  /** How much of the text has a cue that is meant, in paragraphs. */
  'spread',
  /** Different phrases that name a topic and hardly mean anything else. */
  'phrases',
  /**
   * Cues of causes, the world that burnout and anxiety come from, per 100
   * words; the longer a text, the less it says that there are some.
   */
  'world',
  /** Words of people and how they fare, per 100 words. */
  'people',
  /** Signs of games, machines, markets, sport …, per 100 words. */
  'elsewhere',
  /** The same of what else its topics' words can mean, per 100 words. */
  'foreign',
  /** Topic words in phrases of another sense, per 100 words. */
  'others',
  /** How much was read. */
  'length',
  /** How short it is: 1 for a sentence, 0.5 at 100 words, 0 from 130 on. */
  'brief',
  /** What texts taught about any words of a whole text, in log-odds. */
  'vocabulary',
] as const;
export type Feature = (typeof FEATURES)[number];
export type FeatureValues = Readonly<Record<Feature, number>>;

/** A text shorter than this is too short for a density of its own. */
const LEAST_WORDS = 60;
/** Shorter texts are excerpts and notices, which name a thing once. */
const BRIEF_BELOW = 130;

/** The features of a text; null where no cue of any topic was seen. */
export function featuresOf(
  evidence: Evidence,
  strength: ReadonlyMap<CueSubject, Strength>,
): FeatureValues | null {
  const own = TOPICS.flatMap((topic) => strength.get(topic) ?? []);
  if (own.length === 0) return null;
  const total = (pick: (of: Strength) => number) =>
    own.reduce((sum, of) => sum + pick(of), 0);
  const sum = total((of) => of.sum);
  const burnout = strength.get('burnout');
  const world = CAUSES.reduce(
    (sum, cause) => sum + (strength.get(cause)?.sum ?? 0),
    0,
  );
  const perHundred = 100 / Math.max(evidence.words, LEAST_WORDS);
  const rate = (count: number) => Math.log1p(count * perHundred);
  const people = rate(evidence.people);
  return {
    bias: 1,
    sum: Math.log1p(sum),
    burnout: burnout?.phrases ? Math.log1p(burnout.sum) : 0,
    headed: (people * Math.max(...own.map((of) => of.headed))) / 3,
    spread: Math.log1p(evidence.stretches.size),
    phrases: Math.log1p(total((of) => of.phrases)),
    world: rate(world) * Math.min(1, perHundred),
    people,
    elsewhere: rate(evidence.elsewhere),
    foreign: rate(foreign(evidence, strength)),
    others: rate(evidence.others),
    length: Math.log1p(evidence.words) / 5,
    brief: Math.max(0, 1 - (evidence.words / BRIEF_BELOW) ** 3),
    vocabulary: vocabularyScore(evidence.vocabulary),
  };
}

/** Signs of another sense, each by its topic's share in what was said. */
function foreign(
  evidence: Evidence,
  strength: ReadonlyMap<CueSubject, Strength>,
): number {
  const seen = (topic: Topic) => strength.get(topic)?.seen ?? 0;
  const total = TOPICS.reduce((sum, topic) => sum + seen(topic), 0);
  return TOPICS.reduce(
    (sum, topic) =>
      sum + ((evidence.foreign.get(topic) ?? 0) * seen(topic)) / total,
    0,
  );
}
