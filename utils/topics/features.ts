import type { CueSubject } from './cue-table.ts';
import type { Evidence } from './evidence.ts';
import type { Strength } from './strength.ts';
import { CAUSES, type Topic, TOPICS } from './taxonomy.ts';

/** What a text's topic score is made of; each has a weight in `weights.ts`. */
export const FEATURES = [
  /** Always 1. */
  'bias',
  /** The topic's own cues, with fewer and fewer returns. */
  'sum',
  'density',
  'headed',
  'names',
  'overturned',
  /** The cues of all other topics: neighbours confirm each other. */
  'neighbours',
  /**
   * A topic that is named beside causes in the world: burnout and work,
   * anxiety and rent. News says each once and means both.
   */
  'joined',
  /** Words of people and how they fare, per 100 words. */
  'people',
  /** Signs of games, films, sport, machines and recipes, per 100 words. */
  'elsewhere',
  /** Signs of what this topic's words also mean (tyres, markets), per 100. */
  'lookAlike',
  /** How much was read. */
  'length',
] as const;
export type Feature = (typeof FEATURES)[number];
export type FeatureValues = Readonly<Record<Feature, number>>;

/** The features of each topic of which a cue was seen. */
export function featuresOf(
  evidence: Evidence,
  strength: ReadonlyMap<CueSubject, Strength>,
): ReadonlyMap<Topic, FeatureValues> {
  const world = CAUSES.reduce(
    (sum, cause) => sum + (strength.get(cause)?.sum ?? 0),
    0,
  );
  const perHundred = 100 / Math.max(evidence.words, 60);
  const perWords = (sense: Topic | 'any') =>
    Math.log1p((evidence.elsewhere.get(sense) ?? 0) * perHundred);
  return new Map(
    TOPICS.flatMap((topic) => {
      const own = strength.get(topic);
      if (!own) return [];
      const neighbours = TOPICS.filter((other) => other !== topic).reduce(
        (sum, other) => sum + (strength.get(other)?.sum ?? 0),
        0,
      );
      const values: FeatureValues = {
        bias: 1,
        sum: Math.log1p(own.sum),
        density: Math.log1p(own.density),
        headed: own.headed / 3,
        names: Math.log1p(own.names),
        overturned: own.overturned,
        neighbours: Math.log1p(neighbours),
        joined: own.names > 0 ? Math.log1p(world) : 0,
        people: Math.log1p(evidence.people * perHundred),
        elsewhere: perWords('any'),
        lookAlike: perWords(topic),
        length: Math.log1p(evidence.words) / 5,
      };
      return [[topic, values] as const];
    }),
  );
}
