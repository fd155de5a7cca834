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
    bias: -4.681,
    sum: 0.51,
    density: 1.539,
    headed: 0.41,
    spread: 0.207,
    names: 1.332,
    hints: 0.683,
    world: 0.275,
    people: 2.187,
    elsewhere: -1.512,
    others: -0.738,
    length: -5.237,
    learned: 1,
  },
  written: {
    bias: -3.758,
    sum: 0.653,
    density: 1.508,
    headed: 0.372,
    spread: 0.402,
    names: 1.138,
    hints: 0.513,
    world: 0.337,
    people: 2.223,
    elsewhere: -1.657,
    others: -1.727,
    length: -5.24,
    learned: 0,
  },
};
