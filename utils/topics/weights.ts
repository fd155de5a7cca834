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
    bias: -5.984,
    sum: 0.759,
    density: 1.136,
    headed: 0.412,
    spread: 0.011,
    names: 0.613,
    phrases: 0.993,
    hints: 0.443,
    world: 0.362,
    people: 1.739,
    elsewhere: -1.498,
    foreign: -1.429,
    others: -0.573,
    length: -4.314,
    learned: 1,
    vocabulary: 0.35,
  },
  written: {
    bias: -2.759,
    sum: 0.93,
    density: 1.078,
    headed: 0.316,
    spread: 0.086,
    names: 0.67,
    phrases: 0.86,
    hints: 0.173,
    world: 0.486,
    people: 1.727,
    elsewhere: -1.68,
    foreign: -1.65,
    others: -1.126,
    length: -4.074,
    learned: 0,
    vocabulary: 0,
  },
};
