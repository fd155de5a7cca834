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
    bias: -6.039,
    sum: 0.757,
    density: 1.097,
    headed: 0.4,
    spread: 0.102,
    names: 0.635,
    phrases: 0.907,
    hints: 0.442,
    world: 0.349,
    people: 1.764,
    elsewhere: -1.575,
    foreign: -1.769,
    others: -0.546,
    length: -4.353,
    learned: 1,
    vocabulary: 0.35,
  },
  written: {
    bias: -2.775,
    sum: 0.911,
    density: 1.052,
    headed: 0.296,
    spread: 0.24,
    names: 0.692,
    phrases: 0.769,
    hints: 0.148,
    world: 0.475,
    people: 1.753,
    elsewhere: -1.729,
    foreign: -1.928,
    others: -1.037,
    length: -4.188,
    learned: 0,
    vocabulary: 0,
  },
};
