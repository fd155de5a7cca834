import { stages } from './stages.ts';

/** Makes this page's stages strangers again, as on a page just loaded. */
export function forgetStages(): void {
  const none = { createJudge: undefined, showCard: undefined, cues: {} };
  Object.assign(stages(), none, { stopReader: undefined });
}
