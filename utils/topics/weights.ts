import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): d46fffc291b72cc6, 10811 texts.
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
    bias: -5.862,
    sum: 0.616,
    density: 1.245,
    headed: 0.434,
    spread: 0.148,
    names: 0.647,
    phrases: 0.888,
    hints: 0.478,
    world: 0.374,
    people: 1.75,
    elsewhere: -1.411,
    foreign: -0.944,
    others: -0.676,
    length: -4.321,
    learned: 1,
    vocabulary: 0.5,
  },
  written: {
    bias: -2.766,
    sum: 0.799,
    density: 1.175,
    headed: 0.327,
    spread: 0.237,
    names: 0.743,
    phrases: 0.698,
    hints: 0.173,
    world: 0.468,
    people: 1.689,
    elsewhere: -1.596,
    foreign: -1.206,
    others: -1.306,
    length: -3.975,
    learned: 0,
    vocabulary: 0,
  },
};
