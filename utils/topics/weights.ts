import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for English, whose context words are weighed; `written` for
 * all other languages.
 * Input (SHA-256, first 16 digits): 92c734b828e04cbe, 9845 texts.
 * Sources:
 * - umbrae/reddit-top-2.5-million (PDDL-1.0)
 * - nbertagnolli/counsel-chat (MIT)
 * - abachaa/MedQuAD (CC-BY-4.0)
 * - LasseRegin/medical-question-answer-data (MIT)
 * - openstax/osbooks-principles-economics-bundle (CC-BY-4.0)
 * - GSA/digitalgov.gov (CC0-1.0)
 * - 18F/18f.gsa.gov (CC0-1.0)
 * - thechangelog/transcripts (CC-BY-SA-4.0)
 * - commonplace (see the project)
 */
export const WEIGHTS: Readonly<
  Record<'learned' | 'written', Readonly<Record<Feature, number>>>
> = {
  learned: {
    bias: -4.928,
    sum: 1.959,
    density: 1.24,
    headed: 1.8,
    names: 0.387,
    hints: 0.668,
    meant: -0.406,
    topics: -1.527,
    world: 0.281,
    people: 1.279,
    elsewhere: -0.598,
    others: 0,
    length: -4.125,
    context: 0.632,
  },
  written: {
    bias: -6.434,
    sum: 2.965,
    density: 0.814,
    headed: 1.59,
    names: 0.317,
    hints: 0.817,
    meant: -0.191,
    topics: -1.672,
    world: 0.273,
    people: 2.169,
    elsewhere: -0.462,
    others: 0,
    length: -4.474,
    context: 0,
  },
};
