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
    bias: -5.093,
    sum: 0.914,
    density: 1.961,
    headed: 1.063,
    names: 0.634,
    hints: 0.426,
    meant: 0,
    topics: 0,
    world: 0.081,
    people: 1.767,
    elsewhere: -0.894,
    others: -0.008,
    length: -4.626,
    context: 0.493,
  },
  written: {
    bias: -6.357,
    sum: 1.537,
    density: 1.722,
    headed: 0.967,
    names: 0.635,
    hints: 0.526,
    meant: 0,
    topics: 0,
    world: 0.061,
    people: 2.5,
    elsewhere: -0.975,
    others: 0,
    length: -5.045,
    context: 0,
  },
};
