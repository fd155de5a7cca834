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
    bias: -6.781,
    sum: 1.413,
    headed: 0.711,
    spread: 0.697,
    phrases: 1.513,
    world: 0.408,
    people: 2.109,
    elsewhere: -1.437,
    foreign: -2.225,
    others: -1.906,
    length: -5.828,
    brief: 4.1,
    vocabulary: 0.5,
  },
  written: {
    bias: -2.776,
    sum: 1.103,
    headed: 0.606,
    spread: 0.722,
    phrases: 1.487,
    world: 0.556,
    people: 1.962,
    elsewhere: -1.653,
    foreign: -2.353,
    others: -2.41,
    length: -4.746,
    brief: 1.4,
    vocabulary: 0,
  },
};
