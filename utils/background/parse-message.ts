import * as v from 'valibot';
import type { PageMessages } from '@/utils/messages.ts';
import { JUDGED_LANGUAGES } from '@/utils/topics/taxonomy.ts';
import { verdictSchema } from '@/utils/topics/verdict-schema.ts';

/** A message of a page, as the background accepts it. */
export type PageMessage = {
  [Type in keyof PageMessages]: {
    readonly type: Type;
  } & PageMessages[Type]['request'];
}[keyof PageMessages];

const answerSchema = v.strictObject({
  kind: v.picklist(['opened', 'later', 'closed', 'site-off', 'wrong-topic']),
});

// Strict: a message with a field that is not known is refused whole, so that
// no text can ride along.
const messageSchema: v.GenericSchema<unknown, PageMessage> = v.variant('type', [
  v.strictObject({ type: v.literal('page-changed') }),
  v.strictObject({ type: v.literal('judge-wanted') }),
  v.strictObject({
    type: v.literal('cues-wanted'),
    language: v.picklist(JUDGED_LANGUAGES),
  }),
  v.strictObject({ type: v.literal('verdict'), verdict: verdictSchema }),
  v.strictObject({ type: v.literal('book-offer') }),
  v.strictObject({
    type: v.literal('answer'),
    answer: answerSchema,
    verdict: verdictSchema,
  }),
  v.strictObject({
    type: v.literal('save'),
    resourceId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  }),
  v.strictObject({ type: v.literal('see-all'), verdict: verdictSchema }),
]);

/** Reads a message; null when it is malformed. */
export function parseMessage(data: unknown): PageMessage | null {
  const parsed = v.safeParse(messageSchema, data);
  return parsed.success ? parsed.output : null;
}
