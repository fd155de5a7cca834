import type { Cue, CueSubject, CueTable, Phrase } from './cue-table.ts';
import { unpackPhrases } from './packed-phrases.ts';
import { tokens } from './tokens.ts';

/** The cues of a table, in its order: their places are their ids. */
export function parseCues(table: CueTable): Cue[] {
  return (Object.entries(table.cues) as [CueSubject, string][]).flatMap(
    ([subject, text]) =>
      text.split('\n').flatMap((line) => parseLine(line.trim(), subject)),
  );
}

/** A list of words or stems, `tyre* | clutch`, as phrases. */
export function parsePhrases(list: string): Phrase[] {
  return unpackPhrases(list).map(parsePhrase);
}

function parseLine(line: string, subject: CueSubject): Cue[] {
  const [weight = ''] = /^[\d.]+/u.exec(line) ?? [];
  if (weight === '') return [];
  return unpackPhrases(line.slice(weight.length)).map((text) => ({
    ...parsePhrase(text),
    subject,
    weight: Number(weight),
    text: text.replaceAll('*', '…'),
  }));
}

function parsePhrase(text: string): Phrase {
  return { words: tokens(text), stem: text.endsWith('*') };
}
