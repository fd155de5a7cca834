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
    bias: -6.387,
    sum: 1.141,
    density: 0.338,
    headed: 0.723,
    spread: 0.715,
    names: 0.966,
    phrases: 0.823,
    world: 0.405,
    people: 1.981,
    elsewhere: -1.706,
    foreign: -2.31,
    others: -1.806,
    length: -5.701,
    brief: 2.8,
    vocabulary: 0.5,
  },
  written: {
    bias: -1.642,
    sum: 1.165,
    density: 0.07,
    headed: 0.63,
    spread: 0.571,
    names: 0.793,
    phrases: 0.993,
    world: 0.541,
    people: 1.899,
    elsewhere: -1.936,
    foreign: -2.388,
    others: -2.247,
    length: -5.468,
    brief: 1.4,
    vocabulary: 0,
  },
};
