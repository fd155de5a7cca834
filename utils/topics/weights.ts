import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): 3ed434ea910e9af9, 10711 texts.
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
    bias: -3.787,
    sum: 0.781,
    density: 1.377,
    headed: 0.425,
    spread: 0.235,
    names: 1.283,
    hints: 0.357,
    world: 0.332,
    people: 1.693,
    elsewhere: -1.152,
    foreign: -1.122,
    others: -0.583,
    length: -4.587,
    learned: 1,
  },
  written: {
    bias: -2.659,
    sum: 0.865,
    density: 1.308,
    headed: 0.329,
    spread: 0.291,
    names: 1.181,
    hints: 0.15,
    world: 0.434,
    people: 1.694,
    elsewhere: -1.204,
    foreign: -1.311,
    others: -1.376,
    length: -4.504,
    learned: 0,
  },
};
