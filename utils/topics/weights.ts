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
    bias: -6.767,
    sum: 1.418,
    headed: 0.713,
    spread: 0.683,
    phrases: 1.509,
    world: 0.405,
    people: 2.107,
    elsewhere: -1.436,
    foreign: -2.219,
    others: -1.905,
    length: -5.831,
    brief: 4.1,
    vocabulary: 0.5,
  },
  written: {
    bias: -2.786,
    sum: 1.104,
    headed: 0.609,
    spread: 0.715,
    phrases: 1.489,
    world: 0.557,
    people: 1.966,
    elsewhere: -1.663,
    foreign: -2.349,
    others: -2.403,
    length: -4.744,
    brief: 1.4,
    vocabulary: 0,
  },
};
