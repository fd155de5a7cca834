import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): 863fcfa948fb1d83, 10759 texts.
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
    bias: -4.117,
    sum: 0.7,
    density: 1.25,
    headed: 0.457,
    spread: 0.244,
    names: 1.246,
    hints: 0.41,
    world: 0.319,
    people: 1.874,
    elsewhere: -1.339,
    foreign: -0.926,
    others: -0.606,
    length: -4.515,
    learned: 1,
  },
  written: {
    bias: -3.032,
    sum: 0.949,
    density: 1.127,
    headed: 0.362,
    spread: 0.365,
    names: 1.094,
    hints: 0.082,
    world: 0.403,
    people: 1.819,
    elsewhere: -1.432,
    foreign: -1.211,
    others: -1.276,
    length: -4.303,
    learned: 0,
  },
};
