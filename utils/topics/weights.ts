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
    bias: -5.111,
    sum: 0.606,
    density: 1.55,
    headed: 0.597,
    opening: 0,
    spread: 0.321,
    names: 1.206,
    hints: 0.603,
    meant: 0,
    topics: 0,
    world: 0.26,
    people: 2.313,
    elsewhere: -1.518,
    others: -0.723,
    length: -5.151,
    learned: 1,
  },
  written: {
    bias: -5.045,
    sum: 0.834,
    density: 1.583,
    headed: 0.634,
    opening: 0,
    spread: 0.446,
    names: 1.088,
    hints: 0.521,
    meant: 0,
    topics: 0,
    world: 0.253,
    people: 2.361,
    elsewhere: -1.575,
    others: -0.801,
    length: -5.188,
    learned: 0,
  },
};
