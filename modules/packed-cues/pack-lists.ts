import { packPhrases } from '../../utils/topics/packed-phrases.ts';

/** Phrases between bars, on one line of a table's source. */
const LIST = /[^'"`\n|]+(?:\|[^'"`\n|]+)+/gu;
/** The weight that a line of cues begins with; other lists have a quote there. */
export const WEIGHT = /^[0-6](?:\.5)? /u;

/**
 * Takes out of a table's source what lays it out for people: blanks, and the
 * words that phrases have in common. Half to one kilobyte of each table after
 * gzip.
 */
export function packLists(source: string): string {
  return source
    .replaceAll(' | ', '|')
    .replaceAll(/\n\s+/gu, '\n')
    .replaceAll(LIST, (list, at: number, all: string) => {
      const isLine = all[at - 1] === '\n';
      const [weight = ''] = (isLine && WEIGHT.exec(list)) || [];
      return weight + packPhrases(list.slice(weight.length).split('|'));
    });
}
