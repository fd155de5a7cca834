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
    bias: -4.355,
    sum: 0.437,
    density: 1.539,
    headed: 0.426,
    spread: 0.186,
    names: 1.493,
    hints: 0.643,
    world: 0.384,
    people: 1.985,
    elsewhere: -1.479,
    others: -0.829,
    length: -4.948,
    learned: 1,
  },
  written: {
    bias: -3.299,
    sum: 0.783,
    density: 1.352,
    headed: 0.33,
    spread: 0.37,
    names: 1.262,
    hints: 0.254,
    world: 0.463,
    people: 1.964,
    elsewhere: -1.646,
    others: -1.867,
    length: -4.834,
    learned: 0,
  },
};
