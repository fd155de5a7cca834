import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that have a vocabulary (English); `written`
 * for all others.
 * Input (SHA-256, first 16 digits): 152a8abe14e32c54, 12761 texts.
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
    bias: -6.434,
    sum: 1.118,
    density: 0.351,
    headed: 0.728,
    spread: 0.709,
    names: 0.969,
    phrases: 0.836,
    world: 0.405,
    people: 1.976,
    elsewhere: -1.746,
    foreign: -2.312,
    others: -1.812,
    length: -5.643,
    brief: 2.8,
    vocabulary: 0.5,
  },
  written: {
    bias: -1.681,
    sum: 1.135,
    density: 0.089,
    headed: 0.639,
    spread: 0.566,
    names: 0.797,
    phrases: 1.007,
    world: 0.539,
    people: 1.89,
    elsewhere: -1.986,
    foreign: -2.406,
    others: -2.252,
    length: -5.384,
    brief: 1.4,
    vocabulary: 0,
  },
};
