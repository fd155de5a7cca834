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
    bias: -6.11,
    sum: 0.834,
    density: 1.036,
    headed: 0.385,
    spread: 0.172,
    names: 0.5,
    phrases: 0.901,
    hints: 0.365,
    world: 0.317,
    people: 1.841,
    elsewhere: -1.774,
    foreign: -1.726,
    others: -0.595,
    length: -4.389,
    brief: 3.5,
    learned: 1,
    vocabulary: 0.35,
  },
  written: {
    bias: -2.918,
    sum: 0.96,
    density: 0.982,
    headed: 0.318,
    spread: 0.354,
    names: 0.641,
    phrases: 0.67,
    hints: 0.041,
    world: 0.422,
    people: 1.813,
    elsewhere: -2.017,
    foreign: -1.836,
    others: -1.005,
    length: -4.195,
    brief: 2,
    learned: 0,
    vocabulary: 0,
  },
};
