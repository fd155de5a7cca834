import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): d80d5f941283340a, 9987 texts.
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
    bias: -4.337,
    sum: 0.547,
    density: 1.622,
    headed: 0.672,
    opening: 0.316,
    spread: 0.315,
    names: 1.312,
    hints: 0.807,
    meant: 0,
    topics: 0,
    world: 0.48,
    people: 1.822,
    elsewhere: -1.74,
    others: -0.944,
    length: -5.047,
    learned: 1,
  },
  written: {
    bias: -4.073,
    sum: 0.726,
    density: 1.601,
    headed: 0.67,
    opening: 0.317,
    spread: 0.459,
    names: 1.079,
    hints: 0.561,
    meant: 0,
    topics: 0,
    world: 0.489,
    people: 1.861,
    elsewhere: -1.823,
    others: -0.965,
    length: -5.134,
    learned: 0,
  },
};
