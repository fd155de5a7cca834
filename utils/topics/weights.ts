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
    bias: -4.226,
    sum: 0.43,
    density: 1.528,
    headed: 0.42,
    spread: 0.214,
    names: 1.521,
    hints: 0.637,
    world: 0.392,
    people: 1.915,
    elsewhere: -1.528,
    others: -0.81,
    length: -4.977,
    learned: 1,
  },
  written: {
    bias: -3.179,
    sum: 0.797,
    density: 1.368,
    headed: 0.303,
    spread: 0.327,
    names: 1.283,
    hints: 0.262,
    world: 0.472,
    people: 1.885,
    elsewhere: -1.672,
    others: -1.87,
    length: -4.83,
    learned: 0,
  },
};
