import type { LabelledText } from './labelled-texts.ts';

/** Burnout is half of what this is for, and a thirteenth of the texts. */
const RARE = 3;

/** So many times a text counts for what it is about. */
export function rareWeight({ topics }: LabelledText): number {
  return topics.includes('burnout') ? RARE : 1;
}
