import { causeScores } from '../../utils/topics/cause-scores.ts';
import { type Counter, createCounter } from '../../utils/topics/counter.ts';
import { type Evidence, noEvidence } from '../../utils/topics/evidence.ts';
import { type FeatureValues, featuresOf } from '../../utils/topics/features.ts';
import { joined } from '../../utils/topics/joined.ts';
import { pickLanguage } from '../../utils/topics/language.ts';
import { strengths } from '../../utils/topics/strength.ts';
import { TABLES } from '../../utils/topics/tables.ts';
import type { JudgedLanguage } from '../../utils/topics/taxonomy.ts';
import { tokens } from '../../utils/topics/tokens.ts';
import type { LabelledText } from './labelled-texts.ts';

/** What the judge has before it weighs. */
export interface Gathered {
  readonly evidence: Evidence;
  readonly language: JudgedLanguage;
}

const counters = new Map<JudgedLanguage, Counter>();

/** The evidence of a text; its context holds all words near cues. */
export function gather({ title, text, lang }: LabelledText): Gathered {
  const blocks = text.split(/\n+/u).map(tokens);
  const head = tokens(title);
  const language = pickLanguage([...head, ...blocks.flat()], lang);
  const counter =
    counters.get(language) ?? createCounter(TABLES[language], () => 1);
  counters.set(language, counter);
  const evidence = noEvidence();
  counter.count(head, true, evidence);
  for (const words of blocks) counter.count(words, false, evidence);
  return { evidence, language };
}

/** Its features, by the given weights of context words. */
export function weigh(
  { evidence, language }: Gathered,
  contextWeights: ReadonlyMap<string, number>,
): FeatureValues | null {
  const cues = counters.get(language)?.cues ?? [];
  const context = new Map<string, number>();
  if (language === 'en') {
    for (const word of evidence.context.keys()) {
      const weight = contextWeights.get(word);
      if (weight) context.set(word, weight);
    }
  }
  const weighed = { ...evidence, context };
  return featuresOf(weighed, strengths(weighed, cues));
}

/** What the text's topic and cause, confirming each other, add to its odds. */
export function joinedOf({ evidence, language }: Gathered): number {
  const strength = strengths(evidence, counters.get(language)?.cues ?? []);
  return joined(evidence, strength, causeScores(strength, evidence.words));
}
