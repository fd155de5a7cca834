import * as v from 'valibot';
import { type Entry, entrySchema } from '@/utils/catalogue/entry-schema.ts';
import {
  ACCESS_FEATURES,
  COMMUNITIES,
  COSTS,
  EVIDENCE,
  FORMATS,
  KINDS,
  LABELS,
} from '@/utils/catalogue/resource.ts';
import { CAUSES, TOPICS } from '@/utils/topics/taxonomy.ts';

/** A question about one field of a new entry. */
export interface Question {
  readonly field: keyof typeof entrySchema.entries;
  readonly text: string;
  /** The words to choose from. */
  readonly words?: readonly string[];
  /** Several words, between commas. */
  readonly list?: boolean;
}

/** In the order in which a person knows the answers. */
export const QUESTIONS: readonly Question[] = [
  { field: 'name', text: 'What does the place call itself?' },
  { field: 'id', text: 'A short id, such as gb-quiet-room' },
  { field: 'url', text: 'Its address on the web' },
  {
    field: 'summary',
    text: 'One plain sentence: who does what with whom? (up to 200 letters)',
  },
  { field: 'kind', text: 'What is it?', words: KINDS },
  { field: 'topics', text: 'What is it about?', words: TOPICS, list: true },
  {
    field: 'causes',
    text: 'Which causes does it act on?',
    words: CAUSES,
    list: true,
  },
  {
    field: 'communities',
    text: 'Is it for someone in particular?',
    words: COMMUNITIES,
    list: true,
  },
  {
    field: 'areas',
    text: 'Only for some states or regions? (codes such as US-VA)',
    list: true,
  },
  { field: 'languages', text: 'Languages (codes such as en)', list: true },
  {
    field: 'formats',
    text: 'How does one take part?',
    words: FORMATS,
    list: true,
  },
  { field: 'cost', text: 'What does it cost?', words: COSTS },
  { field: 'phone', text: 'Phone, as dialled or as +18005550100' },
  { field: 'email', text: 'E-mail' },
  { field: 'hours', text: 'When? (24/7, or Mon-Fri 9:00-17:00 Eastern)' },
  { field: 'access', text: 'Ways in', words: ACCESS_FEATURES, list: true },
  { field: 'howToJoin', text: 'How does one join?' },
  { field: 'labels', text: 'What should one know?', words: LABELS, list: true },
  {
    field: 'evidence',
    text: 'How are these facts known?',
    words: EVIDENCE,
  },
  { field: 'checked', text: 'In which month did you check? (2026-07)' },
  { field: 'source', text: 'Address of the evidence' },
];

/** What was answered: a value for the field, nothing, or what to mend. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/** Reads an answer as it was typed. An empty one leaves the field out. */
export function readAnswer(question: Question, typed: string): Answer {
  const schema = entrySchema.entries[question.field];
  const text = typed.trim();
  if (text === '' && schema.type === 'exact_optional') {
    return { ok: true, value: undefined };
  }
  // An empty month says that nobody has checked yet.
  const empty = question.field === 'checked' ? null : undefined;
  const given = question.list ? words(text) : text;
  const read = v.safeParse(schema, text === '' ? empty : given);
  return read.success
    ? { ok: true, value: read.output }
    : { ok: false, problem: `It ${read.issues[0].message}.` };
}

function words(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** The answers as an entry, in the order of the fields of other entries. */
export function toEntry(answers: ReadonlyMap<string, unknown>): Entry {
  const fields = Object.keys(entrySchema.entries).flatMap((field) => {
    const value = answers.get(field);
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(fields) as Entry;
}
