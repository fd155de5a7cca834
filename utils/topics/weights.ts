import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): 5a183cb698d90b57, 10459 texts.
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
    bias: -5.058,
    sum: 0.614,
    density: 1.487,
    headed: 0.661,
    opening: 0,
    spread: 0.367,
    names: 1.165,
    hints: 0.479,
    meant: 0,
    topics: 0,
    world: 0.267,
    people: 2.351,
    elsewhere: -1.739,
    others: -1.253,
    length: -5.18,
    learned: 1,
  },
  written: {
    bias: -4.305,
    sum: 0.726,
    density: 1.554,
    headed: 0.611,
    opening: 0,
    spread: 0.474,
    names: 1.104,
    hints: 0.418,
    meant: 0,
    topics: 0,
    world: 0.268,
    people: 2.381,
    elsewhere: -1.735,
    others: -1.569,
    length: -5.064,
    learned: 0,
  },
};
