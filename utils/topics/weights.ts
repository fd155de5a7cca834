import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): f847eb0c8bf2a86e, 10911 texts.
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
    bias: -6.109,
    sum: 0.844,
    density: 1.046,
    headed: 0.391,
    spread: 0.16,
    names: 0.548,
    phrases: 0.845,
    hints: 0.367,
    world: 0.332,
    people: 1.827,
    elsewhere: -1.776,
    foreign: -1.749,
    others: -0.596,
    length: -4.393,
    brief: 3.5,
    learned: 1,
    vocabulary: 0.35,
  },
  written: {
    bias: -2.933,
    sum: 0.959,
    density: 0.996,
    headed: 0.321,
    spread: 0.335,
    names: 0.684,
    phrases: 0.624,
    hints: 0.055,
    world: 0.441,
    people: 1.805,
    elsewhere: -2.019,
    foreign: -1.856,
    others: -1.016,
    length: -4.19,
    brief: 0,
    learned: 0,
    vocabulary: 0,
  },
};
