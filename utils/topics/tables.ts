import { de } from '@/assets/cues/de.ts';
import { en } from '@/assets/cues/en.ts';
import { es } from '@/assets/cues/es.ts';
import { fr } from '@/assets/cues/fr.ts';
import { pt } from '@/assets/cues/pt.ts';
import type { CueTable } from './cue-table.ts';
import type { JudgedLanguage } from './taxonomy.ts';

/** The cues of every language that can be judged. */
export const TABLES: Readonly<Record<JudgedLanguage, CueTable>> = {
  en,
  es,
  fr,
  de,
  pt,
};
