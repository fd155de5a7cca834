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
    bias: -5.092,
    sum: 0.597,
    density: 1.551,
    headed: 0.614,
    opening: 0,
    spread: 0.322,
    names: 1.184,
    hints: 0.583,
    meant: 0,
    topics: 0,
    world: 0.261,
    people: 2.325,
    elsewhere: -1.51,
    others: -0.723,
    length: -5.179,
    learned: 1,
  },
  written: {
    bias: -4.057,
    sum: 0.694,
    density: 1.526,
    headed: 0.508,
    opening: 0,
    spread: 0.505,
    names: 1.072,
    hints: 0.452,
    meant: 0,
    topics: 0,
    world: 0.313,
    people: 2.326,
    elsewhere: -1.647,
    others: -1.736,
    length: -5.152,
    learned: 0,
  },
};
