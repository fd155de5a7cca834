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
    bias: -4.874,
    sum: 0.76,
    density: 2.057,
    headed: 1.071,
    names: 0.728,
    hints: 0.44,
    meant: 0,
    topics: 0,
    world: 0.134,
    people: 1.607,
    elsewhere: -0.92,
    others: 0,
    length: -4.49,
    context: 0.517,
  },
  written: {
    bias: -6.171,
    sum: 1.438,
    density: 1.797,
    headed: 0.963,
    names: 0.717,
    hints: 0.554,
    meant: 0,
    topics: 0,
    world: 0.113,
    people: 2.367,
    elsewhere: -1.005,
    others: 0,
    length: -4.916,
    context: 0,
  },
};
