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
    bias: -6.911,
    sum: 1.42,
    burnout: 0.8,
    headed: 0.714,
    spread: 0.684,
    phrases: 1.508,
    world: 0.406,
    people: 2.112,
    elsewhere: -1.433,
    foreign: -2.231,
    others: -1.878,
    length: -5.828,
    brief: 4.1,
    vocabulary: 0.5,
  },
  written: {
    bias: -2.893,
    sum: 1.106,
    burnout: 0.4,
    headed: 0.611,
    spread: 0.719,
    phrases: 1.484,
    world: 0.557,
    people: 1.971,
    elsewhere: -1.658,
    foreign: -2.37,
    others: -2.367,
    length: -4.743,
    brief: 1.4,
    vocabulary: 0,
  },
};
