import { allAreas, type Area } from './areas.ts';
import { foldedWords } from './folded-words.ts';

/** A state, province or nation that somebody searched in. */
export interface NamedArea {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2. */
  readonly area: string;
  /** What was written beside its name; may be empty. */
  readonly rest: string;
}

/** What areas are called as well, where their own name is hardly used. */
const ALSO: readonly Area[] = [
  { code: 'US-DC', name: 'Washington DC' },
  { code: 'US-DC', name: 'Washington D.C.' },
];

/** The area that a query names by its whole name: "rent in New York". */
export function namedArea(query: string): NamedArea | null {
  const words = ` ${foldedWords(query).join(' ')} `;
  // "West Virginia" is not Virginia.
  const [found] = [...allAreas(), ...ALSO]
    .map(({ code, name }) => ({ code, name: foldedWords(name).join(' ') }))
    .filter(({ name }) => words.includes(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  return found
    ? {
        country: found.code.slice(0, 2),
        area: found.code,
        rest: words.replace(` ${found.name} `, ' ').trim(),
      }
    : null;
}
