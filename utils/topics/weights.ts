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
    bias: -4.221,
    sum: 0.664,
    density: 1.534,
    headed: 0.346,
    opening: 0,
    spread: 0.192,
    names: 1.172,
    hints: 0.748,
    meant: 0,
    topics: 0,
    world: 0.5,
    people: 1.94,
    elsewhere: -1.508,
    others: -1.009,
    length: -4.883,
    learned: 1,
  },
  written: {
    bias: -3.933,
    sum: 0.807,
    density: 1.582,
    headed: 0.328,
    opening: 0,
    spread: 0.257,
    names: 1.02,
    hints: 0.608,
    meant: 0,
    topics: 0,
    world: 0.515,
    people: 1.932,
    elsewhere: -1.561,
    others: -1.1,
    length: -4.911,
    learned: 0,
  },
};
