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
    bias: -6.486,
    sum: 1.444,
    headed: 0.695,
    spread: 0.666,
    phrases: 1.657,
    world: 0.388,
    people: 2.07,
    elsewhere: -1.478,
    foreign: -2.25,
    others: -1.834,
    length: -5.856,
    brief: 3.9,
    vocabulary: 0.5,
  },
  written: {
    bias: -2.691,
    sum: 1.153,
    headed: 0.596,
    spread: 0.664,
    phrases: 1.638,
    world: 0.537,
    people: 1.935,
    elsewhere: -1.687,
    foreign: -2.378,
    others: -2.359,
    length: -4.757,
    brief: 1.4,
    vocabulary: 0,
  },
};
