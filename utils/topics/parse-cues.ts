import type { Cue, CueSubject, CueTable, Frames, Phrase } from './cue-table.ts';
import { unpackPhrases } from './packed-phrases.ts';
import { tokens } from './tokens.ts';

/** What a name in a frame weighs: it names what it is about. */
const FRAMED = 3;

/** The cues of a table, in its order: their places are their ids. */
export function parseCues({ cues, frames = [] }: CueTable): Cue[] {
  return [
    ...entries(cues).flatMap(([subject, text]) =>
      text.split('\n').flatMap((line) => parseLine(line.trim(), subject)),
    ),
    ...frames.flatMap(parseFrames),
  ];
}

/** A list of words or stems, `tyre* | clutch`, as phrases. */
export function parsePhrases(list: string): Phrase[] {
  return unpackPhrases(list).map(parsePhrase);
}

function parseLine(line: string, subject: CueSubject): Cue[] {
  const [weight = ''] = /^[\d.]+/u.exec(line) ?? [];
  if (weight === '') return [];
  return unpackPhrases(line.slice(weight.length)).map((phrase) => ({
    ...parsePhrase(phrase),
    subject,
    weight: Number(weight),
    text: phrase.replaceAll('*', '…'),
  }));
}

function parseFrames({ around, names, tell, weight = FRAMED }: Frames): Cue[] {
  const frames = unpackPhrases(around);
  return entries(names).flatMap(([subject, list]) =>
    unpackPhrases(list).flatMap((name) =>
      frames.map((frame) => {
        const phrase = frame.replace('_', name);
        const text = tell === 'name' ? name : phrase;
        return { ...parsePhrase(phrase), subject, weight, text };
      }),
    ),
  );
}

/** Nearly all phrases are plain words; cutting them takes no time. */
const PLAIN = /^[a-z0-9 ]+$/u;

function parsePhrase(phrase: string): Phrase {
  const stem = phrase.endsWith('*');
  const text = stem ? phrase.slice(0, -1) : phrase;
  return { words: PLAIN.test(text) ? text.split(' ') : tokens(text), stem };
}

/** The lists of some subjects; TypeScript gives keys as any text. */
function entries(
  lists: Readonly<Partial<Record<CueSubject, string>>>,
): [CueSubject, string][] {
  return Object.entries(lists) as [CueSubject, string][];
}
