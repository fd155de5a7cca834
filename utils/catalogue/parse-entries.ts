import * as v from 'valibot';
import { type Entry, entrySchema } from './entry-schema.ts';
import { namesCrisis } from './names-crisis.ts';
import { parseHours } from './parse-hours.ts';
import type { Contact, Resource } from './resource.ts';

/** What a file of entries holds, and what is wrong with it. */
export interface ParsedEntries {
  readonly resources: readonly Resource[];
  /** One line each: file, entry, field, and what to mend. */
  readonly problems: readonly string[];
}

/**
 * Reads the entries of one catalogue file, e.g. `us.yml`, from what YAML made
 * of it. The file's name tells the country; `worldwide` tells that.
 */
export function parseEntries(file: string, data: unknown): ParsedEntries {
  if (!Array.isArray(data)) {
    return { resources: [], problems: [`${file}: must be a list of entries`] };
  }
  const problems: string[] = [];
  const resources: Resource[] = [];
  data.forEach((item: unknown, index) => {
    const where = `${file}, ${nameOf(item, index)}`;
    const entry = v.safeParse(entrySchema, item);
    if (!entry.success) {
      problems.push(...entry.issues.map((issue) => problem(where, issue)));
      return;
    }
    const country = countryOf(file);
    problems.push(
      ...contradictions(entry.output, country).map((p) => `${where}: ${p}`),
    );
    resources.push(toResource(entry.output, country));
  });
  return { resources, problems: [...problems, ...orderProblems(file, data)] };
}

/** Problems between files: an id may stand in one place only. */
export function doubleIds(resources: readonly Resource[]): string[] {
  const seen = new Set<string>();
  return resources.flatMap(({ id }) => {
    if (seen.has(id)) return [`${id}: stands in the catalogue twice`];
    seen.add(id);
    return [];
  });
}

/** `us.yml` is for the US, `worldwide.yml` for no country. */
function countryOf(file: string): string | null {
  const base = file.replace(/\.ya?ml$/u, '');
  return base === 'worldwide' ? null : base.toUpperCase();
}

function toResource(entry: Entry, country: string | null): Resource {
  const {
    countries,
    areas,
    phone,
    sms,
    email,
    hours,
    url,
    plainName,
    howToJoin,
    ages,
    source,
    translations,
    ...same
  } = entry;
  return {
    ...same,
    summary: oneLine(entry.summary),
    summaryLanguage: 'en',
    places: {
      worldwide: country === null,
      countries: [...new Set([...(country ? [country] : []), ...countries])],
      areas,
    },
    contacts: contactsOf(phone, sms, email),
    ...(plainName === undefined ? {} : { plainName }),
    ...(url === undefined ? {} : { url }),
    ...(hours === undefined
      ? {}
      : { hours: parseHours(hours, { country, areas }) }),
    ...(howToJoin === undefined ? {} : { howToJoin }),
    ...(ages === undefined ? {} : { ages }),
    ...(source === undefined ? {} : { source }),
    ...(translations === undefined
      ? {}
      : {
          translations: Object.fromEntries(
            Object.entries(translations).map(([language, summary]) => [
              language,
              oneLine(summary),
            ]),
          ),
        }),
  };
}

/** YAML breaks long sentences into lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function contactsOf(
  phone: Entry['phone'],
  sms: Entry['sms'],
  email: Entry['email'],
): Contact[] {
  return [
    ...(phone === undefined ? [] : [phone].flat()).map(
      (number) => ({ channel: 'phone', number }) as const,
    ),
    ...(sms === undefined ? [] : [{ channel: 'sms', ...sms } as const]),
    ...(email === undefined
      ? []
      : [{ channel: 'email', address: email } as const]),
  ];
}

/** What each field allows alone, but not together. */
function contradictions(entry: Entry, country: string | null): string[] {
  const { ages, areas, countries } = entry;
  const strayArea = areas.find(
    (area) => ![country, ...countries].includes(area.slice(0, 2)),
  );
  return [
    ...(ages?.min !== undefined && ages.max !== undefined && ages.min > ages.max
      ? ['ages: the youngest is older than the oldest']
      : []),
    ...(strayArea === undefined
      ? []
      : [`areas: ${strayArea} is in none of its countries`]),
    ...(entry.evidence === 'unconfirmed' && (entry.phone ?? entry.sms)
      ? ['evidence is unconfirmed, so phone and sms must be left out']
      : []),
    ...(entry.url === undefined && !entry.phone && !entry.sms && !entry.email
      ? ['has no url, phone, sms or email: nobody could reach it']
      : []),
    ...(entry.kind === 'crisis-line' &&
    namesCrisis(entry.plainName ?? entry.name)
      ? ['plainName: must say how it is called without "suicide"']
      : []),
  ];
}

function orderProblems(file: string, data: readonly unknown[]): string[] {
  const ids = data.map(nameOf);
  const index = ids.findIndex((id, i) => i > 0 && (ids[i - 1] ?? '') > id);
  return index < 0
    ? []
    : [
        `${file}: ${ids[index] ?? ''} must stand before ${ids[index - 1] ?? ''}`,
      ];
}

function nameOf(item: unknown, index: number): string {
  return typeof item === 'object' && item !== null && 'id' in item
    ? String(item.id)
    : `entry ${index + 1}`;
}

function problem(where: string, issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'entry';
  const given =
    typeof issue.input === 'string' ? ` "${issue.input.slice(0, 40)}"` : '';
  return `${where}: ${field}${given} ${what(issue)}`;
}

/** Missing and unknown fields are both issues of the object itself. */
function what(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  return issue.expected === 'never'
    ? 'is not a field of an entry'
    : 'is missing';
}
