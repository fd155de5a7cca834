import { parse, stringify } from 'yaml';

/** First line of a new file: editors find the schema by it. */
const HEAD =
  '# yaml-language-server: $schema=../schemas/catalogue.schema.json\n\n';

/**
 * Puts an entry into the text of a catalogue file at its place by id, and
 * leaves every other character as it was.
 */
export function insertEntry(
  text: string,
  entry: Readonly<Record<string, unknown>> & { readonly id: string },
): string {
  const block = stringify([entry], {
    lineWidth: 78,
    flowCollectionPadding: false,
    singleQuote: true,
    collectionStyle: 'any',
  });
  const starts = [...(text || HEAD).matchAll(/^- id: (.+)$/gmu)];
  const next = starts.find(([, id = '']) => String(parse(id)) > entry.id);
  const before = text || HEAD;
  if (next === undefined) {
    const end = before.endsWith('\n\n') || starts.length === 0 ? '' : '\n';
    return `${before}${end}${block}`;
  }
  return `${before.slice(0, next.index)}${block}\n${before.slice(next.index)}`;
}
