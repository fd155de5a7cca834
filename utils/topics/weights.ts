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
    bias: -5.973,
    sum: 0.762,
    density: 1.091,
    headed: 0.399,
    spread: 0.189,
    names: 0.554,
    phrases: 0.937,
    hints: 0.394,
    world: 0.341,
    people: 1.78,
    elsewhere: -1.599,
    foreign: -1.767,
    others: -0.511,
    length: -4.402,
    learned: 1,
    vocabulary: 0.35,
  },
  written: {
    bias: -2.832,
    sum: 0.869,
    density: 1.042,
    headed: 0.314,
    spread: 0.355,
    names: 0.69,
    phrases: 0.77,
    hints: 0.082,
    world: 0.444,
    people: 1.771,
    elsewhere: -1.86,
    foreign: -1.874,
    others: -0.981,
    length: -4.169,
    learned: 0,
    vocabulary: 0,
  },
};
