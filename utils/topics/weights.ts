import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
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
    bias: -5.847,
    sum: 0.555,
    density: 1.713,
    headed: 0.895,
    opening: 0.192,
    spread: 0.833,
    names: 0.915,
    hints: 0.537,
    meant: 0,
    topics: 0,
    world: 0.182,
    people: 2.418,
    elsewhere: -0.922,
    others: -0.098,
    length: -5.288,
    learned: 1,
  },
  written: {
    bias: -5.874,
    sum: 1.008,
    density: 1.659,
    headed: 0.836,
    opening: 0.211,
    spread: 0.943,
    names: 0.707,
    hints: 0.292,
    meant: 0,
    topics: 0,
    world: 0.172,
    people: 2.484,
    elsewhere: -0.921,
    others: -0.07,
    length: -5.324,
    learned: 0,
  },
};
