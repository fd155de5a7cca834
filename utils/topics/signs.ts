import type { CueTable, Phrase } from './cue-table.ts';
import { parsePhrases } from './parse-cues.ts';
import type { Topic } from './taxonomy.ts';

/** What a word beside a cue says about the cue's sense. */
export type Sense =
  | Topic
  | 'any'
  | 'crisis'
  | 'people'
  | 'remedies'
  | 'together'
  | 'other'
  | 'idiom';

/** A phrase that is no cue but tells what cues near it mean. */
export interface Sign extends Phrase {
  readonly sense: Sense;
}

/** All signs of a table. */
export function parseSigns(table: CueTable): Sign[] {
  const lists = Object.entries({
    ...table.overturns,
    other: table.others,
    idiom: table.idioms,
    people: table.people,
    remedies: table.remedies,
    together: table.together,
  }) as [Sense, string][];
  return lists.flatMap(([sense, text]) =>
    parsePhrases(text).map((phrase) => ({ ...phrase, sense })),
  );
}
