import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that have a vocabulary (English); `written`
 * for all others.
 * Input (SHA-256, first 16 digits): 2f4721843add0d82, 12556 texts.
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
    bias: -7.032,
    sum: 1.43,
    burnout: 0.8,
    headed: 0.725,
    spread: 0.673,
    phrases: 1.503,
    world: 0.402,
    people: 2.095,
    elsewhere: -1.522,
    foreign: -2.208,
    others: -1.952,
    length: -5.827,
    brief: 3.3,
    vocabulary: 0.5,
  },
  written: {
    bias: -2.958,
    sum: 1.114,
    burnout: 0.4,
    headed: 0.624,
    spread: 0.709,
    phrases: 1.48,
    world: 0.554,
    people: 1.96,
    elsewhere: -1.737,
    foreign: -2.346,
    others: -2.431,
    length: -4.744,
    brief: 0.9,
    vocabulary: 0,
  },
};
