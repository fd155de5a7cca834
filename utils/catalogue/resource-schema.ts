import * as v from 'valibot';
import { CAUSES, TOPICS } from '@/utils/topics/taxonomy.ts';
import { dialled, emailAddress } from './contact-schema.ts';
import { MONTH } from './month.ts';
import {
  ACCESS_FEATURES,
  COMMUNITIES,
  COSTS,
  EVIDENCE,
  FORMATS,
  KINDS,
  LABELS,
  type Resource,
} from './resource.ts';

const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/iu));
const shortText = v.pipe(v.string(), v.maxLength(500));

const contact = v.variant('channel', [
  v.object({
    channel: v.literal('phone'),
    number: dialled,
    written: v.exactOptional(shortText),
  }),
  v.object({
    channel: v.literal('sms'),
    number: dialled,
    written: v.exactOptional(shortText),
    keyword: v.exactOptional(shortText),
  }),
  v.object({ channel: v.literal('email'), address: emailAddress }),
]);

/** One that cannot be used does not take the place itself along. */
const contacts = v.pipe(
  v.array(v.unknown()),
  v.transform((list) =>
    list.flatMap((each) => {
      const read = v.safeParse(contact, each);
      return read.success ? [read.output] : [];
    }),
  ),
);

const openTime = v.object({
  days: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  from: v.pipe(v.number(), v.minValue(0), v.maxValue(1440)),
  to: v.pipe(v.number(), v.minValue(0), v.maxValue(2880)),
});

/**
 * A `Resource` as it is kept in a store or a file of ours. Unknown fields are
 * dropped, so that a newer version's file can still be read.
 */
export const resourceSchema: v.GenericSchema<unknown, Resource> = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  plainName: v.exactOptional(shortText),
  url: v.exactOptional(webAddress),
  summary: v.pipe(v.string(), v.maxLength(2_000)),
  summaryLanguage: v.exactOptional(shortText),
  translations: v.exactOptional(
    v.record(v.string(), v.pipe(v.string(), v.maxLength(2_000))),
  ),
  kind: v.picklist(KINDS),
  topics: v.array(v.picklist(TOPICS)),
  causes: v.array(v.picklist(CAUSES)),
  communities: v.array(v.picklist(COMMUNITIES)),
  places: v.object({
    worldwide: v.boolean(),
    countries: v.array(shortText),
    areas: v.array(shortText),
  }),
  languages: v.array(shortText),
  formats: v.array(v.picklist(FORMATS)),
  cost: v.picklist(COSTS),
  contacts,
  hours: v.exactOptional(
    v.object({
      always: v.boolean(),
      text: shortText,
      open: v.exactOptional(v.array(openTime)),
      zone: v.exactOptional(shortText),
    }),
  ),
  access: v.array(v.picklist(ACCESS_FEATURES)),
  howToJoin: v.exactOptional(shortText),
  ages: v.exactOptional(
    v.object({
      min: v.exactOptional(v.number()),
      max: v.exactOptional(v.number()),
    }),
  ),
  labels: v.array(v.picklist(LABELS)),
  evidence: v.picklist(EVIDENCE),
  checked: v.nullable(v.pipe(v.string(), v.regex(MONTH))),
  source: v.exactOptional(v.string()),
});
