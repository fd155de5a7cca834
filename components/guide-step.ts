import * as v from 'valibot';

/** Which guide a step of the tab's history shows, in its `state`. */
const GUIDE_STEP = v.object({
  /** Null: none, or none that is to be written down. */
  guide: v.nullable(v.string()),
  /** The library is the step before it. */
  fromLibrary: v.boolean(),
});
type GuideStep = v.InferOutput<typeof GUIDE_STEP>;

/** The browser's history, as far as guides need it. */
export type Past = Pick<
  History,
  'state' | 'pushState' | 'replaceState' | 'back'
>;

const LIBRARY: GuideStep = { guide: null, fromLibrary: false };

/** Reads a step's state, which is ours or null. */
export function readStep(state: unknown): GuideStep {
  const { success, output } = v.safeParse(GUIDE_STEP, state);
  return success ? output : LIBRARY;
}

/**
 * A step's state for `guide`. Browsers keep it on the disk to bring tabs back:
 * in a private tab it does not name the guide.
 */
export function guideStep(
  guide: string,
  privateTab: boolean,
  fromLibrary: boolean,
): GuideStep {
  return { guide: privateTab ? null : guide, fromLibrary };
}

/**
 * The guide to begin with: the one that is asked for, which stays when the tab
 * is loaded again, or else the one that stood open.
 */
export function firstGuide(
  asked: string | null,
  privateTab: boolean,
  past: Past = globalThis.history,
): string | null {
  if (asked === null) return readStep(past.state).guide;
  past.replaceState(guideStep(asked, privateTab, false), '');
  return asked;
}
