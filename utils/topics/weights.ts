import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * Input (SHA-256, first 16 digits): 92c734b828e04cbe
 * Sources: umbrae/reddit-top-2.5-million (PDDL 1.0),
 * nbertagnolli/counsel-chat (MIT), abachaa/MedQuAD (CC BY 4.0),
 * LasseRegin/medical-question-answer-data (MIT),
 * openstax/osbooks-principles-economics-bundle (CC BY 4.0),
 * GSA/digitalgov.gov and 18F/18f.gsa.gov (CC0),
 * thechangelog/transcripts (CC BY-SA 4.0).
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -5.256,
  sum: 2.676,
  density: 1.571,
  headed: 1.164,
  names: -0.677,
  overturned: 0,
  neighbours: 1.604,
  joined: 0.188,
  people: 2.117,
  elsewhere: -0.287,
  lookAlike: -0.776,
  length: -5.699,
};
