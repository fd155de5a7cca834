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
    bias: -5.971,
    sum: 0.757,
    density: 1.096,
    headed: 0.399,
    spread: 0.184,
    names: 0.554,
    phrases: 0.937,
    hints: 0.402,
    world: 0.339,
    people: 1.78,
    elsewhere: -1.602,
    foreign: -1.769,
    others: -0.507,
    length: -4.402,
    learned: 1,
    vocabulary: 0.35,
  },
  written: {
    bias: -2.832,
    sum: 0.863,
    density: 1.047,
    headed: 0.313,
    spread: 0.351,
    names: 0.691,
    phrases: 0.767,
    hints: 0.091,
    world: 0.443,
    people: 1.77,
    elsewhere: -1.861,
    foreign: -1.875,
    others: -0.978,
    length: -4.171,
    learned: 0,
    vocabulary: 0,
  },
};
