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
    bias: -5.009,
    sum: 0.844,
    density: 1.988,
    headed: 1.086,
    names: 0.638,
    hints: 0.413,
    meant: 0,
    topics: 0,
    world: 0.08,
    people: 1.728,
    elsewhere: -0.899,
    others: 0,
    length: -4.602,
    context: 0.515,
  },
  written: {
    bias: -6.338,
    sum: 1.523,
    density: 1.719,
    headed: 0.977,
    names: 0.636,
    hints: 0.526,
    meant: 0,
    topics: 0,
    world: 0.055,
    people: 2.505,
    elsewhere: -0.981,
    others: 0,
    length: -5.038,
    context: 0,
  },
};
