import { createCounter, noEvidence } from '../../utils/topics/evidence.ts';
import { type FeatureValues, featuresOf } from '../../utils/topics/features.ts';
import { pickLanguage } from '../../utils/topics/language.ts';
import { strengths } from '../../utils/topics/strength.ts';
import { TABLES } from '../../utils/topics/tables.ts';
import type { Topic } from '../../utils/topics/taxonomy.ts';
import { tokens } from '../../utils/topics/tokens.ts';
import type { LabelledText } from './labelled-texts.ts';

const counters = new Map<string, ReturnType<typeof createCounter>>();

/** What the judge sees of each topic in the first `most` words of a text. */
export function topicFeatures(
  { title, text, lang }: LabelledText,
  most: number,
): ReadonlyMap<Topic, FeatureValues> {
  const words = tokens(text).slice(0, most);
  const language = pickLanguage(words, lang);
  const counter = counters.get(language) ?? createCounter(TABLES[language]);
  counters.set(language, counter);
  const evidence = noEvidence();
  counter.count(tokens(title), true, evidence);
  counter.count(words, false, evidence);
  return featuresOf(evidence, strengths(evidence, counter.cues));
}
