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
    bias: -4.258,
    sum: 0.421,
    density: 1.534,
    headed: 0.421,
    spread: 0.223,
    names: 1.519,
    hints: 0.636,
    world: 0.39,
    people: 1.936,
    elsewhere: -1.468,
    others: -0.82,
    length: -5.006,
    learned: 1,
  },
  written: {
    bias: -3.181,
    sum: 0.787,
    density: 1.344,
    headed: 0.325,
    spread: 0.364,
    names: 1.267,
    hints: 0.239,
    world: 0.462,
    people: 1.922,
    elsewhere: -1.622,
    others: -1.881,
    length: -4.89,
    learned: 0,
  },
};
