import * as v from 'valibot';
import { CAUSES, JUDGED_LANGUAGES, TOPICS } from './taxonomy.ts';
import { MAX_CUES, type Verdict } from './verdict.ts';

const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A verdict as it crosses from a page: known ids and numbers, nothing else. A
 * message with any further field is refused whole.
 */
export const verdictSchema: v.GenericSchema<unknown, Verdict> = v.strictObject({
  offer: v.boolean(),
  crisis: v.boolean(),
  topics: scores(TOPICS),
  causes: scores(CAUSES),
  cues: v.pipe(
    v.array(
      v.strictObject({
        cue: count,
        language: v.picklist(JUDGED_LANGUAGES),
        for: v.picklist([...TOPICS, ...CAUSES, 'crisis']),
        weight: v.pipe(v.number(), v.finite()),
      }),
    ),
    v.maxLength(MAX_CUES),
  ),
  words: count,
  individualOnly: v.boolean(),
});

/** A record with a score for some of `names` and no other key. */
function scores<const Name extends string>(names: readonly Name[]) {
  const entries = names.map((name) => [name, v.exactOptional(score)] as const);
  return v.strictObject(
    Object.fromEntries(entries) as Record<
      Name,
      v.ExactOptionalSchema<typeof score, undefined>
    >,
  );
}
