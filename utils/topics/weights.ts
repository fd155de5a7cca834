import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): f847eb0c8bf2a86e, 10911 texts.
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
    bias: -5.1579999999999995,
    sum: 0.746,
    density: 1.158,
    headed: 0.411,
    spread: 0.035,
    names: 0.616,
    phrases: 0.913,
    hints: 0.437,
    world: 0.369,
    people: 1.692,
    elsewhere: -1.506,
    foreign: -1.448,
    others: -0.58,
    length: -4.23,
    learned: 1,
    vocabulary: 0.35,
  },
  written: {
    bias: -2.809,
    sum: 0.924,
    density: 1.116,
    headed: 0.314,
    spread: 0.148,
    names: 0.703,
    phrases: 0.7,
    hints: 0.132,
    world: 0.496,
    people: 1.67,
    elsewhere: -1.699,
    foreign: -1.69,
    others: -1.155,
    length: -3.917,
    learned: 0,
    vocabulary: 0,
  },
};
