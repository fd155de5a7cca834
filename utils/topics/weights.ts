import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): 27c6c9f5b71c4836, 10791 texts.
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
    bias: -2.822,
    sum: 0.764,
    density: 1.208,
    headed: 0.333,
    spread: 0.231,
    names: 0.753,
    phrases: 0.701,
    hints: 0.184,
    world: 0.484,
    people: 1.696,
    elsewhere: -1.547,
    foreign: -1.154,
    others: -1.345,
    length: -3.963,
    learned: 0,
  },
};
