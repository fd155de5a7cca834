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
    bias: -4.522,
    sum: 0.515,
    density: 1.9,
    headed: 0.704,
    opening: 0.229,
    spread: 0.684,
    names: 0.737,
    hints: 0.242,
    meant: 0,
    topics: 0,
    world: 0.263,
    people: 1.564,
    elsewhere: -0.933,
    others: -0.007,
    length: -4.592,
    context: 0.456,
  },
  written: {
    bias: -5.725,
    sum: 1.011,
    density: 1.65,
    headed: 0.626,
    opening: 0.252,
    spread: 0.922,
    names: 0.729,
    hints: 0.233,
    meant: 0,
    topics: 0,
    world: 0.256,
    people: 2.39,
    elsewhere: -0.963,
    others: -0.198,
    length: -5.257,
    context: 0,
  },
};
