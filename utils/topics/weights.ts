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
    bias: -6.772,
    sum: 1.418,
    headed: 0.714,
    spread: 0.684,
    phrases: 1.509,
    world: 0.407,
    people: 2.107,
    elsewhere: -1.436,
    foreign: -2.224,
    others: -1.905,
    length: -5.829,
    brief: 4.1,
    vocabulary: 0.5,
  },
  written: {
    bias: -2.77,
    sum: 1.106,
    headed: 0.608,
    spread: 0.714,
    phrases: 1.485,
    world: 0.555,
    people: 1.961,
    elsewhere: -1.652,
    foreign: -2.352,
    others: -2.409,
    length: -4.748,
    brief: 1.4,
    vocabulary: 0,
  },
};
