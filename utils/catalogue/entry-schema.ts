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
} from './resource.ts';

/** Languages of the interface that a summary can be given in. */
const TRANSLATED = ['es', 'fr', 'de', 'pt'] as const;

/** Lists are without doubles: a word said twice counts once. */
const listOf = <const Word extends string>(words: readonly Word[]) =>
  v.pipe(
    v.array(v.picklist(words, oneOf(words)), 'must be a list'),
    v.check((list) => new Set(list).size === list.length, 'names one twice'),
  );

const sentence = v.pipe(
  v.string('is missing'),
  v.minLength(20, 'says too little: one plain sentence'),
  v.maxLength(200, 'is longer than 200 characters'),
);

/** An entry as a person writes it in `assets/catalogue/*.yml`. */
export const entrySchema = v.strictObject({
  id: v.pipe(
    v.string('is missing'),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be lower-case, with hyphens'),
  ),
  name: v.pipe(v.string('is missing'), v.minLength(2, 'is empty')),
  /** Said on cards about something else than suicide. */
  plainName: v.exactOptional(v.pipe(v.string(), v.minLength(2, 'is empty'))),
  url: v.exactOptional(
    v.pipe(
      v.string('must be an address'),
      v.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/u, 'must begin with https://'),
    ),
  ),
  /** In English. */
  summary: sentence,
  translations: v.exactOptional(
    v.record(v.picklist(TRANSLATED, oneOf(TRANSLATED)), sentence),
  ),
  kind: v.picklist(KINDS, oneOf(KINDS)),
  topics: v.pipe(listOf(TOPICS), v.minLength(1, 'names no topic')),
  causes: v.exactOptional(listOf(CAUSES), []),
  communities: v.exactOptional(listOf(COMMUNITIES), []),
  countries: v.exactOptional(
    v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'must be like GB'))),
    [],
  ),
  areas: v.exactOptional(
    v.array(
      v.pipe(
        v.string(),
        v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/u, 'must be like US-VA'),
      ),
    ),
    [],
  ),
  languages: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u, 'must be like en or pt-BR'),
      ),
      'must be a list',
    ),
    v.minLength(1, 'names no language'),
  ),
  formats: v.pipe(listOf(FORMATS), v.minLength(1, 'names no format')),
  cost: v.picklist(COSTS, oneOf(COSTS)),
  phone: v.exactOptional(
    v.union([dialled, v.array(dialled)], 'must stand in quotes, or be a list'),
  ),
  sms: v.exactOptional(
    v.strictObject({
      number: dialled,
      keyword: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
    }),
  ),
  email: v.exactOptional(emailAddress),
  hours: v.exactOptional(
    v.pipe(
      v.string('must be words, or 24/7'),
      v.minLength(2),
      v.maxLength(120),
    ),
  ),
  access: v.exactOptional(listOf(ACCESS_FEATURES), []),
  howToJoin: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  ages: v.exactOptional(
    v.strictObject({
      min: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      max: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
  ),
  labels: v.exactOptional(listOf(LABELS), []),
  evidence: v.picklist(EVIDENCE, oneOf(EVIDENCE)),
  checked: v.nullable(
    v.pipe(
      v.string('must be a month in quotes, or null'),
      v.regex(MONTH, 'must be a month like 2026-07'),
    ),
  ),
  source: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/\S+$/u, 'must begin with https://'),
    ),
  ),
});

/** A valid entry. */
export type Entry = v.InferOutput<typeof entrySchema>;

function oneOf(words: readonly string[]): string {
  return `must be one of ${words.join(', ')}`;
}
