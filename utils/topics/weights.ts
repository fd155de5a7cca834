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
    bias: -5.149,
    sum: 0.93,
    density: 1.937,
    headed: 1.067,
    names: 0.635,
    hints: 0.415,
    meant: 0,
    topics: 0,
    world: 0.178,
    people: 1.781,
    elsewhere: -0.877,
    others: 0,
    length: -4.644,
    context: 0.481,
  },
  written: {
    bias: -6.413,
    sum: 1.536,
    density: 1.713,
    headed: 0.974,
    names: 0.624,
    hints: 0.51,
    meant: 0,
    topics: 0,
    world: 0.161,
    people: 2.507,
    elsewhere: -0.952,
    others: 0,
    length: -5.067,
    context: 0,
  },
};
