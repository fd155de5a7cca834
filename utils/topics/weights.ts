import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): 863fcfa948fb1d83, 10759 texts.
 * Sources:
 * - umbrae/reddit-top-2.5-million (PDDL-1.0)
 * - nbertagnolli/counsel-chat (MIT)
 * - abachaa/MedQuAD (CC-BY-4.0)
 * - LasseRegin/medical-question-answer-data (MIT)
 * - openstax/osbooks-principles-economics-bundle (CC-BY-4.0)
 * - GSA/digitalgov.gov (CC0-1.0)
 * - 18F/18f.gsa.gov (CC0-1.0)
 * - thechangelog/transcripts (CC-BY-SA-4.0)
 * - commonplace (MIT)
 */
export const WEIGHTS: Readonly<
  Record<'learned' | 'written', Readonly<Record<Feature, number>>>
> = {
  learned: {
    bias: -3.797,
    sum: 0.601,
    density: 1.266,
    headed: 0.432,
    spread: 0.134,
    names: 0.628,
    phrases: 0.895,
    hints: 0.495,
    world: 0.389,
    people: 1.754,
    elsewhere: -1.326,
    foreign: -0.887,
    others: -0.707,
    length: -4.341,
    learned: 1,
  },
  written: {
    bias: -2.672,
    sum: 0.814,
    density: 1.178,
    headed: 0.328,
    spread: 0.241,
    names: 0.763,
    phrases: 0.645,
    hints: 0.177,
    world: 0.481,
    people: 1.686,
    elsewhere: -1.419,
    foreign: -1.188,
    others: -1.449,
    length: -4.137,
    learned: 0,
  },
};
