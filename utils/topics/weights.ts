import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): cdcd86098106009f, 10997 texts.
 * Sources:
 * - umbrae/reddit-top-2.5-million (PDDL-1.0)
 * - nbertagnolli/counsel-chat (MIT)
 * - abachaa/MedQuAD (CC-BY-4.0)
 * - LasseRegin/medical-question-answer-data (MIT)
 * - openstax/osbooks-principles-economics-bundle (CC-BY-4.0)
 * - GSA/digitalgov.gov (CC0-1.0)
 * - 18F/18f.gsa.gov (CC0-1.0)
 * - thechangelog/transcripts (CC-BY-SA-4.0)
 * - commonplace (see the project)
 */
export const WEIGHTS: Readonly<
  Record<'learned' | 'written', Readonly<Record<Feature, number>>>
> = {
  learned: {
    bias: -6.058999999999999,
    sum: 0.762,
    density: 1.077,
    headed: 0.398,
    spread: 0.228,
    names: 0.509,
    phrases: 0.96,
    hints: 0.37,
    world: 0.407,
    people: 1.873,
    elsewhere: -1.609,
    foreign: -1.718,
    others: -0.533,
    length: -4.497,
    learned: 1,
    vocabulary: 0.35,
  },
  written: {
    bias: -3.011,
    sum: 0.895,
    density: 1.024,
    headed: 0.307,
    spread: 0.387,
    names: 0.613,
    phrases: 0.805,
    hints: 0.049,
    world: 0.497,
    people: 1.857,
    elsewhere: -1.849,
    foreign: -1.856,
    others: -0.975,
    length: -4.243,
    learned: 0,
    vocabulary: 0,
  },
};
