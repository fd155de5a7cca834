import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): f847eb0c8bf2a86e, 10911 texts.
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
    bias: -5.962,
    sum: 0.748,
    density: 1.159,
    headed: 0.415,
    spread: 0.041,
    names: 0.613,
    phrases: 0.911,
    hints: 0.433,
    world: 0.368,
    people: 1.692,
    elsewhere: -1.506,
    foreign: -1.439,
    others: -0.585,
    length: -4.233,
    learned: 1,
    vocabulary: 0.35,
  },
  written: {
    bias: -2.808,
    sum: 0.926,
    density: 1.116,
    headed: 0.317,
    spread: 0.154,
    names: 0.703,
    phrases: 0.695,
    hints: 0.13,
    world: 0.493,
    people: 1.671,
    elsewhere: -1.699,
    foreign: -1.677,
    others: -1.159,
    length: -3.92,
    learned: 0,
    vocabulary: 0,
  },
};
