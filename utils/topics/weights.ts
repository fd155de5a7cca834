import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): a9dd0008fbfa97d0, 10851 texts.
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
    bias: -5.2010000000000005,
    sum: 0.654,
    density: 1.168,
    headed: 0.382,
    spread: 0.124,
    names: 0.663,
    phrases: 0.922,
    hints: 0.451,
    world: 0.375,
    people: 1.727,
    elsewhere: -1.371,
    foreign: -1.099,
    others: -0.673,
    length: -4.258,
    learned: 1,
    vocabulary: 0.35,
  },
  written: {
    bias: -2.743,
    sum: 0.862,
    density: 1.103,
    headed: 0.293,
    spread: 0.221,
    names: 0.751,
    phrases: 0.697,
    hints: 0.147,
    world: 0.475,
    people: 1.683,
    elsewhere: -1.569,
    foreign: -1.328,
    others: -1.266,
    length: -3.973,
    learned: 0,
    vocabulary: 0,
  },
};
