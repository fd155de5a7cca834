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
    bias: -4.709,
    sum: 0.464,
    density: 1.511,
    headed: 0.397,
    spread: 0.182,
    names: 1.403,
    hints: 0.718,
    world: 0.271,
    people: 2.216,
    elsewhere: -1.512,
    others: -0.75,
    length: -5.179,
    learned: 1,
  },
  written: {
    bias: -3.792,
    sum: 0.607,
    density: 1.485,
    headed: 0.369,
    spread: 0.391,
    names: 1.176,
    hints: 0.543,
    world: 0.33,
    people: 2.254,
    elsewhere: -1.664,
    others: -1.724,
    length: -5.17,
    learned: 0,
  },
};
