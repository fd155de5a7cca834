import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): a9dd0008fbfa97d0, 10851 texts.
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
    bias: -5.166,
    sum: 0.741,
    density: 1.167,
    headed: 0.409,
    spread: 0.027,
    names: 0.63,
    phrases: 0.906,
    hints: 0.442,
    world: 0.369,
    people: 1.695,
    elsewhere: -1.507,
    foreign: -1.45,
    others: -0.581,
    length: -4.228,
    learned: 1,
    vocabulary: 0.35,
  },
  written: {
    bias: -2.71,
    sum: 0.933,
    density: 1.11,
    headed: 0.32,
    spread: 0.144,
    names: 0.694,
    phrases: 0.69,
    hints: 0.144,
    world: 0.477,
    people: 1.646,
    elsewhere: -1.669,
    foreign: -1.654,
    others: -1.149,
    length: -3.955,
    learned: 0,
    vocabulary: 0,
  },
};
