import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that had texts to learn from (English);
 * `written` for all others.
 * Input (SHA-256, first 16 digits): 87406ec2b2b8891f, 10337 texts.
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
    bias: -5.176,
    sum: 0.784,
    density: 1.53,
    headed: 0.594,
    opening: 0,
    spread: 0.299,
    names: 1.061,
    hints: 0.68,
    meant: 0,
    topics: 0,
    world: 0.258,
    people: 2.348,
    elsewhere: -1.555,
    others: -0.671,
    length: -5.227,
    learned: 1,
  },
  written: {
    bias: -5.061,
    sum: 1.008,
    density: 1.556,
    headed: 0.629,
    opening: 0,
    spread: 0.434,
    names: 0.906,
    hints: 0.55,
    meant: 0,
    topics: 0,
    world: 0.255,
    people: 2.384,
    elsewhere: -1.618,
    others: -0.701,
    length: -5.274,
    learned: 0,
  },
};
