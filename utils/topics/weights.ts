import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): 77a8e19db18f6b75, 10619 texts.
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
    bias: -4.957,
    sum: 0.54,
    density: 1.561,
    headed: 0.379,
    spread: 0.306,
    names: 1.224,
    hints: 0.596,
    world: 0.263,
    people: 2.269,
    elsewhere: -1.524,
    others: -0.737,
    length: -5.144,
    learned: 1,
  },
  written: {
    bias: -3.923,
    sum: 0.631,
    density: 1.529,
    headed: 0.358,
    spread: 0.489,
    names: 1.105,
    hints: 0.471,
    world: 0.314,
    people: 2.27,
    elsewhere: -1.659,
    others: -1.73,
    length: -5.116,
    learned: 0,
  },
};
