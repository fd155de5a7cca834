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
    bias: -4.318,
    sum: 0.434,
    density: 1.626,
    headed: 0.663,
    opening: 0.317,
    spread: 0.405,
    names: 1.415,
    hints: 0.796,
    meant: 0,
    topics: 0,
    world: 0.479,
    people: 1.81,
    elsewhere: -1.729,
    others: -0.934,
    length: -5.03,
    learned: 1,
  },
  written: {
    bias: -4.064,
    sum: 0.64,
    density: 1.605,
    headed: 0.658,
    opening: 0.32,
    spread: 0.556,
    names: 1.147,
    hints: 0.541,
    meant: 0,
    topics: 0,
    world: 0.486,
    people: 1.849,
    elsewhere: -1.809,
    others: -0.959,
    length: -5.124,
    learned: 0,
  },
};
