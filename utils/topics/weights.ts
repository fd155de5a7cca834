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
    bias: -7.043,
    sum: 1.437,
    burnout: 0.8,
    headed: 0.721,
    spread: 0.671,
    phrases: 1.506,
    world: 0.409,
    people: 2.1,
    elsewhere: -1.454,
    foreign: -2.242,
    others: -1.885,
    length: -5.844,
    brief: 3.3,
    vocabulary: 0.5,
  },
  written: {
    bias: -2.971,
    sum: 1.122,
    burnout: 0.4,
    headed: 0.62,
    spread: 0.703,
    phrases: 1.487,
    world: 0.559,
    people: 1.966,
    elsewhere: -1.679,
    foreign: -2.38,
    others: -2.374,
    length: -4.759,
    brief: 0.9,
    vocabulary: 0,
  },
};
