import type { Feature } from './features.ts';

/**
 * Written by `npm run calibrate`; the figures are in `docs/judgement.md`.
 * Input (SHA-256, first 16 digits): 23f153c5da31948a
 * Sources: umbrae/reddit-top-2.5-million (PDDL 1.0),
 * nbertagnolli/counsel-chat (MIT), abachaa/MedQuAD (CC BY 4.0),
 * LasseRegin/medical-question-answer-data (MIT),
 * openstax/osbooks-principles-economics-bundle (CC BY 4.0),
 * GSA/digitalgov.gov and 18F/18f.gsa.gov (CC0),
 * thechangelog/transcripts (CC BY-SA 4.0).
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -6.373,
  sum: 3.26,
  density: 1.128,
  headed: 1.39,
  names: -0.857,
  overturned: 2.599,
  neighbours: 1.607,
  people: 2.692,
  elsewhere: -1.142,
  length: -6.06,
};
