import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * `learned` is for languages that have a vocabulary (English); `written`
 * for all others.
 * Input (SHA-256, first 16 digits): 0b70e79e165f2e87, 12586 texts.
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
    bias: -6.368,
    sum: 1.129,
    density: 0.341,
    headed: 0.726,
    spread: 0.726,
    names: 0.963,
    phrases: 0.839,
    world: 0.403,
    people: 1.977,
    elsewhere: -1.742,
    foreign: -2.311,
    others: -1.808,
    length: -5.687,
    brief: 2.8,
    vocabulary: 0.5,
  },
  written: {
    bias: -1.634,
    sum: 1.143,
    density: 0.075,
    headed: 0.635,
    spread: 0.591,
    names: 0.791,
    phrases: 1.018,
    world: 0.538,
    people: 1.892,
    elsewhere: -1.984,
    foreign: -2.39,
    others: -2.25,
    length: -5.45,
    brief: 1.4,
    vocabulary: 0,
  },
};
