import type { Cue, CueSubject, CueTable, Phrase } from './cue-table.ts';
import { tokens } from './tokens.ts';

/** The cues of a table, in its order: their places are their ids. */
export function parseCues(table: CueTable): Cue[] {
  const learned = parseLearned(table.learned ?? '');
  return (Object.entries(table.cues) as [CueSubject, string][]).flatMap(
    ([subject, text]) =>
      text
        .split('\n')
        .flatMap((line) => parseLine(line.trim(), subject))
        .map((cue) => ({ ...cue, learned: learned.get(cueKey(cue)) ?? 0 })),
  );
}

/** How a cue is called in `learned`. */
export function cueKey(cue: Pick<Cue, 'subject' | 'text'>): string {
  return `${cue.subject}:${cue.text.replaceAll('…', '*')}`;
}

function parseLearned(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split('|').map((entry): [string, number] => {
      const space = entry.indexOf(' ');
      return [entry.slice(space + 1), Number(entry.slice(0, space)) / 10];
    }),
  );
}

/** A list of words or stems, `tyre* | clutch`, as phrases. */
export function parsePhrases(text: string): Phrase[] {
  return text
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ words: tokens(phrase), stem: phrase.endsWith('*') }));
}

function parseLine(line: string, subject: CueSubject): Omit<Cue, 'learned'>[] {
  const [weight = ''] = /^[\d.]+/u.exec(line) ?? [];
  if (weight === '') return [];
  return line
    .slice(weight.length)
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((text) => ({
      words: tokens(text),
      stem: text.endsWith('*'),
      subject,
      weight: Number(weight),
      text: text.replaceAll('*', '…'),
    }));
}
