import { causeScores } from '../../utils/topics/cause-scores.ts';
import { type Counter, createCounter } from '../../utils/topics/counter.ts';
import { crisisScore } from '../../utils/topics/crisis.ts';
import { noEvidence } from '../../utils/topics/evidence.ts';
import { type FeatureValues, featuresOf } from '../../utils/topics/features.ts';
import { joined } from '../../utils/topics/joined.ts';
import { pickLanguage } from '../../utils/topics/language.ts';
import { strengths } from '../../utils/topics/strength.ts';
import { TABLES } from '../../utils/topics/tables.ts';
import type { JudgedLanguage } from '../../utils/topics/taxonomy.ts';
import { tokens } from '../../utils/topics/tokens.ts';
import { scoreBy } from './fit-vocabulary.ts';
import type { LabelledText } from './labelled-texts.ts';

/** What the judge has before it weighs. */
export interface Gathered {
  readonly language: JudgedLanguage;
  /** Null where no topic has a cue. */
  readonly features: FeatureValues | null;
  /** What topic and cause, confirming each other, add to the log-odds. */
  readonly joined: number;
  /** How likely it is about crisis, 0 to 1, by how likely about our topics. */
  readonly crisis: (about: number) => number;
}

const counters = new Map<JudgedLanguage, Counter>();

/**
 * Gathers from a text in one language, by the stems that texts taught about
 * English.
 */
export function gather(
  { title, text, lang }: LabelledText,
  stems: ReadonlyMap<string, number>,
): Gathered {
  const blocks = text.split(/\n+/u).map(tokens);
  const head = tokens(title);
  const language = pickLanguage([...head, ...blocks.flat()], lang);
  const counter = counterOf(language);
  const evidence = noEvidence();
  counter.count(head, true, evidence);
  for (const words of blocks) counter.count(words, false, evidence);
  const strength = strengths(evidence, counter.cues);
  const features = featuresOf(evidence, strength);
  const causes = causeScores(strength, evidence.words);
  return {
    language,
    features: features && {
      ...features,
      vocabulary: language === 'en' ? scoreBy(evidence.vocabulary, stems) : 0,
    },
    joined: joined(evidence, strength, causes),
    crisis: (about) => crisisScore(strength.get('crisis'), evidence, about),
  };
}

/** Without the vocabulary that was learned before: it is learned anew. */
function counterOf(language: JudgedLanguage): Counter {
  const counter =
    counters.get(language) ??
    createCounter({ ...TABLES[language], vocabulary: '' });
  counters.set(language, counter);
  return counter;
}
